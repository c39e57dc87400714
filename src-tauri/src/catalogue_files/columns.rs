//! Which column of a price list holds what: from its heading in French, Italian, English or German, else from
//! what stands in it.

use super::{prices, units};
use crate::kernel::search::fold;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a column of a price list can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PriceListField")]
pub(super) enum Field {
    Available,
    Reference,
    Name,
    Unit,
    /// How many units are in a pack (pieces in a case).
    PackUnits,
    Price,
    Vat,
    Deposit,
    Family,
    Origin,
    Label,
    Note,
    /// What a household must take at least, at most, and by how many, in units.
    Least,
    Most,
    Step,
}

/// Headings as suppliers write them, folded. The first that fits wins.
const HEADINGS: &[(Field, &[&str])] = &[
    (Field::Available, &["avail", "available", "disponible", "dispo", "disponibile", "actif", "attivo"]),
    (
        Field::Reference,
        &[
            "reference",
            "ref",
            "code",
            "code article",
            "code produit",
            "article",
            "order number",
            "sku",
            "codice",
            "codice articolo",
            "codice fornitore",
            "codice prodotto",
            "cod",
            "riferimento",
            "artikelnummer",
            "bestellnummer",
        ],
    ),
    (
        Field::Name,
        &[
            "nom",
            "produit",
            "designation",
            "libelle",
            "denomination",
            "nom du produit",
            "article designation",
            "intitule",
            "name",
            "product",
            "product name",
            "item",
            "prodotto",
            "nome",
            "nome prodotto",
            "descrizione",
            "denominazione",
            "articolo",
        ],
    ),
    (
        Field::Unit,
        &[
            "unite",
            "unite de vente",
            "um",
            "u",
            "conditionnement",
            "unit",
            "unita",
            "unita di misura",
            "misura",
            "confezione",
            "formato",
            "format",
            "einheit",
            "poids",
            "contenance",
            "unite de mesure",
        ],
    ),
    (
        Field::PackUnits,
        &[
            "colisage",
            "par colis",
            "pieces par colis",
            "nombre par colis",
            "qte par colis",
            "unites par colis",
            "ratios to supplier order unit",
            "pezzi per cartone",
            "pezzi per confezione",
            "pz per cartone",
            "pezzi cartone",
            "dimensione confezione",
            "case size",
            "units per case",
            "pack size",
            "packageqty",
        ],
    ),
    (
        Field::Vat,
        &[
            "tva",
            "taux de tva",
            "tva en",
            "taux tva",
            "vat",
            "vat rate",
            "iva",
            "aliquota",
            "aliquota iva",
            "mwst",
        ],
    ),
    (Field::Deposit, &["consigne", "deposit", "cauzione", "pfand"]),
    (
        Field::Family,
        &["famille", "categorie", "rayon", "category", "family", "categoria", "famiglia", "kategorie"],
    ),
    (Field::Origin, &["origine", "provenance", "origin", "provenienza", "pays", "country"]),
    (Field::Label, &["label", "labels", "certification", "bio", "certificazione", "marchio", "qualite"]),
    (
        Field::Note,
        &[
            "note",
            "notes",
            "remarque",
            "remarques",
            "observations",
            "commentaire",
            "osservazioni",
            "description",
        ],
    ),
    (
        Field::Least,
        &["minimum par foyer", "qte minimum", "quantite minimum", "minimo", "quantita minima", "minqty"],
    ),
    (Field::Most, &["maximum par foyer", "quantite maximum", "massimo", "quantita massima", "maxqty"]),
    (Field::Step, &["multiple", "pas", "multiplo", "group order granularity", "mulqty"]),
];

/// Rows looked at for the headings; above them stand a title, an address.
const HEADING_ROWS: usize = 15;
/// Rows looked at to guess a column from what stands in it.
const CONTENT_ROWS: usize = 200;

/// The field a heading names.
pub(super) fn of_heading(heading: &str) -> Option<Field> {
    if prices::is_price(heading) {
        return Some(Field::Price);
    }
    let folded = fold(heading);
    HEADINGS.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(field, _)| *field)
}

/// The row of the headings: the one of the first rows that names most columns, two at least.
pub(super) fn heading_row(rows: &[Vec<String>]) -> Option<usize> {
    let known = |row: &Vec<String>| guess(row).into_iter().flatten().count();
    let counted = rows.iter().take(HEADING_ROWS).map(known).enumerate();
    let best = counted.max_by_key(|(row, count)| (*count, std::cmp::Reverse(*row)));
    best.filter(|(_, count)| *count >= 2).map(|(row, _)| row)
}

/// One field for each heading, each field at most once; none where the heading says nothing known.
pub(super) fn guess(headings: &[String]) -> Vec<Option<Field>> {
    let mut taken = Vec::new();
    let fields = headings.iter().map(|heading| {
        let free = of_heading(heading).filter(|field| !taken.contains(field));
        taken.extend(free);
        free
    });
    fields.collect()
}

/// Columns of a list without headings: the longest texts are names, words of measure are units, texts that come
/// back are families, the first amounts are prices, and rates that exist are VAT.
pub(super) fn guess_content(rows: &[Vec<String>]) -> Vec<Option<Field>> {
    let width = rows.first().map_or(0, Vec::len);
    let looked: Vec<Column> = (0..width).map(|column| Column::of(rows, column)).collect();
    let mut fields: Vec<Option<Field>> = vec![None; width];
    let texts = || looked.iter().enumerate().filter(|(_, column)| column.is_text());
    let name = texts().max_by_key(|(at, column)| (column.distinct, column.chars, std::cmp::Reverse(*at)));
    let Some((name, _)) = name else { return fields };
    fields[name] = Some(Field::Name);
    let unit = texts().find(|(at, column)| *at != name && column.is_unit()).map(|(at, _)| at);
    set(&mut fields, unit, Field::Unit);
    let repeats = |column: &Column| column.distinct < column.filled;
    let family = texts().find(|(at, column)| fields[*at].is_none() && repeats(column)).map(|(at, _)| at);
    set(&mut fields, family, Field::Family);
    let price = looked.iter().position(|column| column.is_price());
    set(&mut fields, price, Field::Price);
    let vat = (0..width).find(|at| fields[*at].is_none() && looked[*at].is_vat());
    set(&mut fields, vat, Field::Vat);
    fields
}

fn set(fields: &mut [Option<Field>], at: Option<usize>, field: Field) {
    if let Some(place) = at.and_then(|at| fields.get_mut(at)) {
        *place = Some(field);
    }
}

/// What stands in a column, counted.
struct Column {
    filled: usize,
    numbers: usize,
    decimals: usize,
    rates: usize,
    units: usize,
    distinct: usize,
    chars: usize,
}

/// VAT rates of France, Italy, Belgium and Germany, in percent.
const RATES: [&str; 14] = ["2.1", "4", "5", "5.5", "6", "7", "8.5", "9", "10", "12", "19", "20", "21", "22"];

impl Column {
    fn of(rows: &[Vec<String>], column: usize) -> Column {
        let cells = rows.iter().take(CONTENT_ROWS).filter_map(|row| row.get(column)).map(|cell| cell.trim());
        let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
        let count = |test: &dyn Fn(&str) -> bool| cells.iter().filter(|cell| test(cell)).count();
        let plain = |cell: &str| cell.trim_end_matches(['%', '€', ' ']).replace(',', ".");
        let number = |cell: &str| {
            let digits = plain(cell);
            digits.contains(|one: char| one.is_ascii_digit())
                && digits.chars().all(|one| one.is_ascii_digit() || one == '.')
        };
        let distinct: std::collections::BTreeSet<String> = cells.iter().map(|cell| fold(cell)).collect();
        Column {
            filled: cells.len(),
            numbers: count(&number),
            decimals: count(&|cell| number(cell) && plain(cell).contains('.')),
            rates: count(&|cell| RATES.contains(&plain(cell).as_str())),
            units: count(&|cell| units::guess(cell).is_some()),
            distinct: distinct.len(),
            chars: cells.iter().map(|cell| cell.chars().count()).sum(),
        }
    }

    fn is_text(&self) -> bool {
        self.filled != 0 && self.numbers * 4 < self.filled
    }

    fn is_unit(&self) -> bool {
        self.filled <= self.units * 4 / 3
    }

    fn is_price(&self) -> bool {
        self.filled != 0 && self.numbers == self.filled && self.decimals * 3 >= self.filled
    }

    /// A rate on most lines, and no number that no state asks.
    fn is_vat(&self) -> bool {
        self.filled != 0 && self.numbers == self.filled && self.rates * 4 >= self.filled * 3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str, mark: char) -> Vec<String> {
        text.split(mark).map(str::to_owned).collect()
    }

    #[test]
    fn headings_of_several_languages_are_known() {
        use Field::{Family, Name, Price, Reference, Unit, Vat};
        for (headings, expected) in [
            (
                "Réf.|Désignation|Unité|Prix HT|TVA",
                [Some(Reference), Some(Name), Some(Unit), Some(Price), Some(Vat)],
            ),
            (
                "Codice|Prodotto|U.M.|Prezzo|Categoria",
                [Some(Reference), Some(Name), Some(Unit), Some(Price), Some(Family)],
            ),
            ("SKU|Name|Unit|Price (net)|Price", [Some(Reference), Some(Name), Some(Unit), Some(Price), None]),
        ] {
            assert_eq!(guess(&row(headings, '|')), expected, "{headings}");
        }
    }

    #[test]
    fn the_headings_may_stand_under_a_title() {
        let rows =
            [row("Ferme du Moulin||", '|'), row("Produit|Unité|Prix", '|'), row("Lentilles|kg|3,20", '|')];
        assert_eq!(heading_row(&rows), Some(1));
        assert_eq!(heading_row(&rows[2..]), None);
    }

    #[test]
    fn without_headings_the_content_says_it() {
        let rows = [
            row("Crema di Mandorle vasetto 100gr,,Barattoli,Biscotti e dolci,3.3,4,9.9,3", ','),
            row("Crema di Mandorle vasetto 200gr,,Barattoli,Biscotti e dolci,6,4,,0", ','),
            row("Mandorle sgusciate 900gr,,Sacchetti,Frutta secca,13.5,4,,0", ','),
        ];
        let expected = [
            Some(Field::Name),
            None,
            Some(Field::Unit),
            Some(Field::Family),
            Some(Field::Price),
            Some(Field::Vat),
            None,
            None,
        ];
        assert_eq!(guess_content(&rows), expected);
    }
}
