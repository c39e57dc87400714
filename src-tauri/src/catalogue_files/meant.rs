//! What the words of a cell claim of a product: its labels, and that it is no food. A claim is made only where
//! nobody could read the cell otherwise: a label that is not there and an allergen left out would both be false.

use crate::catalogue::ProductLabel;
use crate::kernel::search::fold;

const ORGANIC: [&str; 7] = ["bio", "ab", "organic", "biologico", "biologica", "biologique", "biologiques"];
const CONVERSION: [&str; 2] = ["conversion", "conversione"];
const CONVENTIONAL: [&str; 4] = ["conventionnel", "conventionnelle", "conventional", "convenzionale"];
const NEGATED: [&str; 7] = ["non", "pas", "sans", "no", "not", "senza", "aucun"];
const YES: [&str; 6] = ["oui", "si", "yes", "x", "vrai", "true"];

fn says(folded: &str, words: &[&str]) -> bool {
    folded.split(' ').any(|word| words.contains(&word))
}

/// The labels a cell claims; `oui` claims what the heading names. What is negated claims nothing, and what is
/// conventional or in conversion is not organic, whatever else is said.
pub(super) fn labels(heading: &str, text: &str) -> Vec<ProductLabel> {
    let known = [
        (ProductLabel::Organic, ORGANIC.as_slice()),
        (ProductLabel::Conversion, &CONVERSION),
        (ProductLabel::Fair, &["equitable", "fair", "equo", "fairtrade"]),
        (ProductLabel::Local, &["local", "locale"]),
    ];
    let whole = if YES.contains(&fold(text).as_str()) { heading } else { text };
    // `Bio, sans gluten`: each part stands alone.
    let parts: Vec<String> = whole.split([',', ';', '/', '+', '|', '(']).map(fold).collect();
    let claims = |words: &[&str]| parts.iter().any(|part| says(part, words) && !says(part, &NEGATED));
    let mut labels: Vec<ProductLabel> =
        known.into_iter().filter(|(_, words)| claims(words)).map(|(label, _)| label).collect();
    if parts.iter().any(|part| says(part, &CONVERSION) || says(part, &CONVENTIONAL)) {
        labels.retain(|label| *label != ProductLabel::Organic);
    }
    labels
}

/// Families of what is not eaten, word by word, in French, Italian and English.
const NOT_FOOD: [&str; 53] = [
    "detersivi",
    "detersivo",
    "detergenti",
    "detergente",
    "detergenza",
    "disincrostatori",
    "disincrostanti",
    "sbiancanti",
    "bucato",
    "pulizia",
    "pulizie",
    "igiene",
    "cosmesi",
    "cosmetici",
    "cosmetica",
    "tintura",
    "capelli",
    "profumeria",
    "abbigliamento",
    "calzature",
    "hygiene",
    "dhygiene",
    "entretien",
    "dentretien",
    "droguerie",
    "menager",
    "menagers",
    "nettoyage",
    "lessive",
    "lessives",
    "detergent",
    "detergents",
    "vaisselle",
    "savon",
    "savons",
    "shampoing",
    "shampoings",
    "cosmetique",
    "cosmetiques",
    "papeterie",
    "vetements",
    "chaussures",
    "cleaning",
    "laundry",
    "toiletries",
    "cosmetic",
    "cosmetics",
    "soap",
    "soaps",
    "shampoo",
    "clothing",
    "shoes",
    "stationery",
];
/// The same, when nothing else stands there: `fatto in casa` is eaten.
const NOT_FOOD_WHOLE: [&str; 7] =
    ["casa", "casa e persona", "cura della persona", "cura persona", "household", "personal care", "maison"];
/// Beside one of these, a family is of both: it may be eaten.
const FOOD: [&str; 16] = [
    "epicerie",
    "alimentaire",
    "alimentaires",
    "alimentation",
    "alimentari",
    "alimentare",
    "cibo",
    "cibi",
    "food",
    "foods",
    "grocery",
    "groceries",
    "boissons",
    "bevande",
    "drinks",
    "frais",
];

/// Whether a family is plainly of what is not eaten. Where it is not known a product is food: its allergens are
/// then asked for.
pub(super) fn is_food(family: &str) -> bool {
    let folded = fold(family);
    // `Non alimentaire` is what shops call it.
    let told = [" non alimentaire", " non alimentaires", " non alimentari", " non alimentare", " non food"];
    if told.iter().any(|words| format!(" {folded}").ends_with(words)) {
        return false;
    }
    let plain = says(&folded, &NOT_FOOD) || NOT_FOOD_WHOLE.contains(&folded.as_str());
    !plain || says(&folded, &FOOD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_claimed_only_by_who_has_it() {
        use ProductLabel::{Conversion, Fair, Local, Organic};
        for (heading, text, expected) in [
            ("Label", "AB", vec![Organic]),
            ("Label", "Bio local", vec![Organic, Local]),
            ("Label", "agriculture biologique", vec![Organic]),
            ("Bio", "oui", vec![Organic]),
            ("Bio", "sì", vec![Organic]),
            ("Bio", "non", vec![]),
            ("Label", "oui", vec![]),
            ("Label", "non bio", vec![]),
            ("Label", "pas bio", vec![]),
            ("Label", "Pas encore bio", vec![]),
            ("Label", "not organic", vec![]),
            ("Label", "non biologico", vec![]),
            ("Label", "conventionnel (ex bio)", vec![]),
            ("Label", "Bio, sans gluten", vec![Organic]),
            ("Label", "non bio, local", vec![Local]),
            ("Label", "en conversion AB", vec![Conversion]),
            ("Label", "AB, en conversion", vec![Conversion]),
            ("Certificazione", "in conversione bio", vec![Conversion]),
            ("Label", "équitable", vec![Fair]),
            ("Label", "", vec![]),
        ] {
            assert_eq!(labels(heading, text), expected, "{heading}: {text}");
        }
    }

    #[test]
    fn what_is_not_eaten_is_known_by_its_family_and_all_else_is_food() {
        for family in [
            "Detersivi",
            "Detersivi per bucato a mano e lavatrice",
            "Disincrostatori, decalcificatori e sbiancanti",
            "Tintura per capelli",
            "Casa",
            "Cura della persona",
            "Hygiène",
            "Produits d'entretien",
            "Cosmétiques",
            "Non alimentaire",
            "Cleaning",
        ] {
            assert!(!is_food(family), "{family}");
        }
        for family in [
            "",
            "Épicerie",
            "Pasta fatta in casa",
            "Fait maison",
            "Épicerie et hygiène",
            "Grocery & cleaning",
            "Huiles",
            "Alimentari",
        ] {
            assert!(is_food(family), "{family}");
        }
    }
}
