//! The order to a supplier. `PAPERS=/tmp/papers` leaves it in that folder, for the eye.

use super::super::page::Size;
use super::super::supplier_order::{SupplierOrder, supplier_order};
use super::{about, check_golden, frame};

#[test]
fn the_supplier_order_reads_as_expected() {
    let texts = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(label, value)| ((*label).to_owned(), (*value).to_owned())).collect::<Vec<_>>()
    };
    let size = Size::Normal;
    let order = SupplierOrder {
        about: about("Bon de commande fournisseur"),
        size,
        frame: frame("Bon de commande fournisseur A-3"),
        facts: texts(&[
            ("Fournisseur", "Moulin des Prés"),
            ("Livraison souhaitée", "vendredi 27 mars 2026"),
            ("Livrer à", "Salle Régina\n12 rue des Écoles, Toul"),
            ("Facturer à", "Les Paniers, 3 place de la Mairie, Toul"),
        ]),
        headings: ["Référence", "Produit", "Colis", "En tout", "Prix convenu", "Montant HT"]
            .map(str::to_owned),
        rows: [
            ["F80", "Farine de blé T80", "2 × sac de 25 kg", "50 kg", "41,37 € HT par sac", "82,74 €"],
            [
                "",
                "Savon de Marseille",
                "1,5 × carton de 12 pièces",
                "18 pièces",
                "24,00 € HT par carton",
                "36,00 €",
            ],
        ]
        .map(|row| row.map(str::to_owned))
        .to_vec(),
        totals: texts(&[
            ("Poids et colis", "50 kg · 3,5 colis"),
            ("Total HT", "118,74 €"),
            ("Total TTC", "130,49 €"),
        ]),
    };
    let pdf = supplier_order(&order);
    assert_eq!(pdf.pages, 1, "{size:?}");
    check_golden(&format!("supplier_order_{size:?}.txt").to_lowercase(), &pdf);
}
