//! The words of an exported catalogue in the three languages: its headings, and what stands in its columns.
//! A file made at a French desk is read at an Italian one.

use super::state::State;
use crate::kernel::lang::Lang;
use crate::kernel::search::fold;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    Number,
    /// A word of the list below, or several with a colon between two.
    Words,
}

/// A column: its key, what it holds, its heading in French, Italian and English.
pub(super) struct Column {
    pub(super) key: &'static str,
    pub(super) holds: Holds,
    headings: [&'static str; 3],
}

const fn column(key: &'static str, holds: Holds, headings: [&'static str; 3]) -> Column {
    Column { key, holds, headings }
}

/// The first column says that a file is ours: the number in it tells which rows are packs of one product.
pub(super) const COLUMNS: &[Column] = &[
    column("sheet", Holds::Number, ["Fiche Cabas", "Scheda Cabas", "Cabas sheet"]),
    column("name", Holds::Text, ["Produit", "Prodotto", "Product"]),
    column("family", Holds::Text, ["Famille", "Categoria", "Family"]),
    column("supplier", Holds::Text, ["Fournisseur", "Fornitore", "Supplier"]),
    column("reference", Holds::Text, ["Référence", "Riferimento", "Reference"]),
    column("pack", Holds::Text, ["Conditionnement", "Confezione", "Pack"]),
    column("dimension", Holds::Words, ["Mesure", "Misura", "Measure"]),
    column(
        "content",
        Holds::Number,
        ["Contenance (g, ml, pièces)", "Contenuto (g, ml, pezzi)", "Content (g, ml, pieces)"],
    ),
    column("price", Holds::Number, ["Prix (€)", "Prezzo (€)", "Price (€)"]),
    column("priced_by", Holds::Words, ["Prix pour", "Prezzo per", "Price for"]),
    column("net", Holds::Words, ["Hors taxe", "IVA esclusa", "Without VAT"]),
    column("vat", Holds::Number, ["TVA (%)", "IVA (%)", "VAT (%)"]),
    column("deposit", Holds::Number, ["Consigne (€)", "Cauzione (€)", "Deposit (€)"]),
    column("since_on", Holds::Text, ["Prix depuis", "Prezzo dal", "Price since"]),
    column("until_on", Holds::Text, ["Prix jusqu'au", "Prezzo fino al", "Price until"]),
    column("breaks", Holds::Text, ["Prix par quantité", "Prezzi per quantità", "Price breaks"]),
    column("minimum_packs", Holds::Number, ["Minimum de colis", "Minimo di colli", "Least packs"]),
    column("divisor", Holds::Number, ["Part de colis", "Parte di collo", "Pack part"]),
    column("variable_weight", Holds::Words, ["Poids variable", "Peso variabile", "Variable weight"]),
    column("tare", Holds::Number, ["Tare (g)", "Tara (g)", "Tare in grams"]),
    column("step", Holds::Number, ["Pas (g, ml, pièces)", "Passo (g, ml, pezzi)", "Step (g, ml, pieces)"]),
    column("least", Holds::Number, ["Minimum par foyer", "Minimo per famiglia", "Least for a household"]),
    column("most", Holds::Number, ["Maximum par foyer", "Massimo per famiglia", "Most for a household"]),
    column("density", Holds::Number, ["Densité (g/L)", "Densità (g/L)", "Density (g/L)"]),
    column("food", Holds::Words, ["Alimentaire", "Alimentare", "Food"]),
    column("origin", Holds::Text, ["Origine", "Origine del prodotto", "Origin"]),
    column("labels", Holds::Words, ["Labels", "Marchi", "Labels held"]),
    column("shelf", Holds::Words, ["Conservation", "Conservazione", "Storage"]),
    column("bulk", Holds::Words, ["Vente en vrac", "Vendita sfusa", "Bulk sale"]),
    column("bulk_reason", Holds::Text, ["Raison (vrac)", "Motivo (sfuso)", "Reason (bulk)"]),
    column("allergens", Holds::Words, ["Allergènes", "Allergeni", "Allergens"]),
    column("ingredients", Holds::Text, ["Ingrédients", "Ingredienti", "Ingredients"]),
    column("loss", Holds::Number, ["Freinte (%)", "Calo (%)", "Loss (%)"]),
    column("stand", Holds::Text, ["Stand", "Banco", "Table"]),
    column("pictogram", Holds::Text, ["Pictogramme", "Pittogramma", "Pictogram"]),
    column("note", Holds::Text, ["Remarque", "Osservazioni", "Note"]),
    column("supplier_kind", Holds::Words, ["Sorte de fournisseur", "Tipo di fornitore", "Kind of supplier"]),
    column(
        "supplier_place",
        Holds::Text,
        ["Lieu du fournisseur", "Luogo del fornitore", "Place of supplier"],
    ),
    column(
        "supplier_vat_number",
        Holds::Text,
        ["N° de TVA du fournisseur", "Partita IVA", "VAT number of supplier"],
    ),
];

impl Column {
    pub(super) fn heading(&self, lang: Lang) -> &'static str {
        self.headings[index(lang)]
    }
}

/// The key of the column a heading names, in any of the three languages.
pub(super) fn key_of_heading(heading: &str) -> Option<&'static str> {
    let folded = fold(heading);
    let named = |column: &&Column| column.headings.iter().any(|one| fold(one) == folded);
    COLUMNS.iter().find(named).map(|column| column.key)
}

/// Whether the headings are those of an exported catalogue.
pub(super) fn are_ours(headings: &[String]) -> bool {
    headings.first().and_then(|heading| key_of_heading(heading)) == Some("sheet")
}

/// Words without a space, so that several can stand in one cell.
const WORDS: &[(&str, [&str; 3])] = &[
    ("yes", ["oui", "sì", "yes"]),
    ("no", ["non", "no", "no"]),
    ("mass", ["poids", "peso", "weight"]),
    ("volume", ["volume", "volume", "volume"]),
    ("count", ["pièces", "pezzi", "pieces"]),
    ("pack", ["colis", "collo", "pack"]),
    ("unit", ["unité", "unità", "unit"]),
    ("dry", ["sec", "secco", "dry"]),
    ("fresh", ["frais", "fresco", "fresh"]),
    ("cold", ["froid", "freddo", "cold"]),
    ("allowed", ["permise", "permessa", "allowed"]),
    ("assisted", ["assistée", "assistita", "assisted"]),
    ("forbidden", ["interdite", "vietata", "forbidden"]),
    ("organic", ["bio", "biologico", "organic"]),
    ("conversion", ["conversion", "conversione", "conversion"]),
    ("fair", ["équitable", "equo", "fair"]),
    ("local", ["local", "locale", "local"]),
    ("insertion", ["insertion", "inserimento", "insertion"]),
    ("producer", ["producteur", "produttore", "producer"]),
    ("wholesaler", ["grossiste", "grossista", "wholesaler"]),
    ("shop", ["magasin", "negozio", "shop"]),
    ("contains", ["contient", "contiene", "contains"]),
    ("traces", ["traces", "tracce", "traces"]),
    ("none", ["absent", "assente", "none"]),
    ("gluten", ["gluten", "glutine", "gluten"]),
    ("crustaceans", ["crustacés", "crostacei", "crustaceans"]),
    ("eggs", ["œufs", "uova", "eggs"]),
    ("fish", ["poissons", "pesce", "fish"]),
    ("peanuts", ["arachides", "arachidi", "peanuts"]),
    ("soya", ["soja", "soia", "soya"]),
    ("milk", ["lait", "latte", "milk"]),
    ("nuts", ["fruits-à-coque", "frutta-a-guscio", "nuts"]),
    ("celery", ["céleri", "sedano", "celery"]),
    ("mustard", ["moutarde", "senape", "mustard"]),
    ("sesame", ["sésame", "sesamo", "sesame"]),
    ("sulphites", ["sulfites", "solfiti", "sulphites"]),
    ("lupin", ["lupin", "lupini", "lupin"]),
    ("molluscs", ["mollusques", "molluschi", "molluscs"]),
];

/// The code a word of any of the three languages stands for.
pub(super) fn code(word: &str) -> Option<&'static str> {
    let folded = fold(word);
    let is = |one: &&(&str, [&str; 3])| one.0 == folded || one.1.iter().any(|said| fold(said) == folded);
    WORDS.iter().find(is).map(|one| one.0)
}

/// The codes of a cell put into words: `gluten:traces organic` is `gluten:traces bio`.
pub(super) fn spoken(codes: &str, lang: Lang) -> String {
    let say =
        |code: &str| WORDS.iter().find(|one| one.0 == code).map_or(code, |one| one.1[index(lang)]).to_owned();
    let both = |cell: &str| match cell.split_once(':') {
        Some((left, right)) => format!("{}:{}", say(left), say(right)),
        None => say(cell),
    };
    codes.split(' ').filter(|cell| !cell.is_empty()).map(both).collect::<Vec<_>>().join(" ")
}

/// A row of a file of ours by the keys of its headings; columns that are not ours are left aside.
pub(super) fn row(headings: &[String], cells: &[String]) -> State {
    let keyed = headings.iter().zip(cells).filter_map(|(heading, cell)| {
        let key = key_of_heading(heading)?;
        (!cell.trim().is_empty()).then(|| (key.to_owned(), cell.clone()))
    });
    keyed.collect()
}

fn index(lang: Lang) -> usize {
    match lang {
        Lang::Fr => 0,
        Lang::It => 1,
        Lang::En => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_and_heading_is_read_back_in_every_language() {
        for lang in Lang::ALL {
            for column in COLUMNS {
                assert_eq!(key_of_heading(column.heading(lang)), Some(column.key));
            }
            for (code_of, _) in WORDS {
                assert_eq!(code(&spoken(code_of, lang)), Some(*code_of), "{lang:?}");
            }
        }
    }
}
