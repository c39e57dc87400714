//! What a heading says of the prices under it: that they are prices, with or without VAT, and what one price is
//! for. In French, Italian and English.

use crate::kernel::coded;
use crate::kernel::quantity::Dimension;
use crate::kernel::search::fold;

coded! {
    /// What a price of a list is for.
    PriceFor {
        /// One kilogram, litre or piece, however much the unit of the line holds.
        Measure = "measure",
        /// One unit of the line: `25 kg` when that is the unit.
        Unit = "unit",
        /// A whole pack.
        Pack = "pack",
    }
}

/// What a price heading says of itself; nothing where it says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) net: Option<bool>,
    pub(super) price_for: Option<PriceFor>,
    /// Of a price for a measure, when the heading names one alone: `Prix au kg`.
    pub(super) measure: Option<Dimension>,
}

const PRICE: [&str; 7] = ["prix", "pu", "tarif", "price", "prezzo", "costo", "preis"];
const NET: [&str; 8] = ["ht", "net", "netto", "esclusa", "hors", "senza", "sans", "excl"];
const GROSS: [&str; 8] = ["ttc", "gross", "lordo", "inclusa", "compresa", "comprise", "inclus", "incl"];
const PACK: [&str; 4] = ["colis", "cartone", "carton", "case"];
const KILOGRAM: [&str; 9] =
    ["kg", "kgs", "kilo", "kilos", "kilogramme", "kilogram", "chilo", "chilogrammo", "kilogrammo"];
const LITRE: [&str; 6] = ["l", "lt", "litre", "litres", "litro", "liter"];
/// What else may stand in a price heading without making it another one, as `prix conseillé` would.
const BESIDE: [&str; 26] = [
    "au", "a", "le", "la", "du", "de", "al", "alla", "per", "di", "the", "par", "eur", "euro", "euros",
    "taxe", "taxes", "tva", "iva", "vat", "unitaire", "unitario", "en", "in", "ou", "o",
];

/// The words of a heading; a euro sign alone says that it is a price.
fn words(heading: &str) -> Vec<String> {
    let folded = fold(heading);
    let sign = heading.contains('€').then(|| "euro".to_owned());
    sign.into_iter().chain(folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned)).collect()
}

/// Whether a heading stands above prices: `Prix HT`, `Prezzo al kg`, `€/L`.
pub(super) fn is_price(heading: &str) -> bool {
    let words = words(heading);
    let known = |word: &String| {
        let lists: [&[&str]; 7] = [&PRICE, &NET, &GROSS, &PACK, &KILOGRAM, &LITRE, &BESIDE];
        lists.iter().any(|list| list.contains(&word.as_str()))
    };
    let begins = |word: &String| PRICE.contains(&word.as_str()) || word == "euro" || word == "eur";
    fold(heading) == "unit price" || (words.first().is_some_and(begins) && words.iter().all(known))
}

/// What a price heading says of itself.
pub(super) fn said(heading: &str) -> Said {
    let words = words(heading);
    let says = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    // `Prix du colis de 5 kg` is for the pack: a measure behind a number only tells its size.
    let measures = |list: &[&str]| {
        let sized = |at: usize| at > 0 && words[at - 1].ends_with(|last: char| last.is_ascii_digit());
        words.iter().enumerate().any(|(at, word)| list.contains(&word.as_str()) && !sized(at))
    };
    let net = if says(&NET) {
        Some(true)
    } else if says(&GROSS) {
        Some(false)
    } else {
        None
    };
    let (price_for, measure) = match (measures(&KILOGRAM), measures(&LITRE)) {
        (true, true) => (Some(PriceFor::Measure), None),
        (true, false) => (Some(PriceFor::Measure), Some(Dimension::Mass)),
        (false, true) => (Some(PriceFor::Measure), Some(Dimension::Volume)),
        (false, false) => (says(&PACK).then_some(PriceFor::Pack), None),
    };
    Said { net, price_for, measure }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_says_its_vat_and_what_a_price_is_for() {
        use Dimension::{Mass, Volume};
        use PriceFor::{Measure, Pack};
        for (heading, net, price_for, measure) in [
            ("Prix", None, None, None),
            ("Prix HT", Some(true), None, None),
            ("Prix TTC", Some(false), None, None),
            ("Prix unitaire H.T.", Some(true), None, None),
            ("Prix hors taxes", Some(true), None, None),
            ("Price (net)", Some(true), None, None),
            ("Prezzo IVA inclusa", Some(false), None, None),
            ("Prix du colis TTC", Some(false), Some(Pack), None),
            ("Prezzo cartone", None, Some(Pack), None),
            ("Prix au kg", None, Some(Measure), Some(Mass)),
            ("Prix HT au kilo", Some(true), Some(Measure), Some(Mass)),
            ("Prix €/kg TTC", Some(false), Some(Measure), Some(Mass)),
            ("€/kg", None, Some(Measure), Some(Mass)),
            ("Prix le litre", None, Some(Measure), Some(Volume)),
            ("Prix/L", None, Some(Measure), Some(Volume)),
            ("Prix au kg ou au L", None, Some(Measure), None),
            ("Prezzo al kg", None, Some(Measure), Some(Mass)),
            ("Prezzo al litro", None, Some(Measure), Some(Volume)),
            ("Price per kg", None, Some(Measure), Some(Mass)),
            ("€ per L", None, Some(Measure), Some(Volume)),
        ] {
            assert!(is_price(heading), "{heading}");
            assert_eq!(said(heading), Said { net, price_for, measure }, "{heading}");
        }
        assert_eq!(said("Prix du colis de 5 kg").price_for, Some(Pack));
    }

    #[test]
    fn another_amount_is_no_price_to_pay() {
        for heading in ["Prix conseillé", "Price unit", "Consigne (€)", "kg", "Poids net", "TVA"] {
            assert!(!is_price(heading), "{heading}");
        }
    }
}
