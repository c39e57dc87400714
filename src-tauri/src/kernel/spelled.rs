//! Amounts in words, as receipts want them beside the figures. French and English by `num2words`; that
//! library has no Italian, so the Italian numbers below a million are ours.

use super::lang::Lang;
use super::quantity::{Dimension, Quantity};
use num2words::Num2Words;

/// `vingt-cinq euros et cinquante centimes`; cents are left out when there are none.
pub fn euros(cents: i64, lang: Lang) -> String {
    let (euros, rest) = (cents.abs() / 100, cents.abs() % 100);
    let euro = match (lang, euros) {
        (Lang::Fr, 0 | 1) | (Lang::It, _) | (Lang::En, 1) => "euro",
        (Lang::Fr | Lang::En, _) => "euros",
    };
    let cent = match (lang, rest) {
        (Lang::Fr, 1) => "centime",
        (Lang::Fr, _) => "centimes",
        (Lang::It, 1) => "centesimo",
        (Lang::It, _) => "centesimi",
        (Lang::En, 1) => "cent",
        (Lang::En, _) => "cents",
    };
    let and = match lang {
        Lang::Fr => "et",
        Lang::It => "e",
        Lang::En => "and",
    };
    let whole = format!("{} {euro}", number(euros, lang));
    if rest == 0 { whole } else { format!("{whole} {and} {} {cent}", number(rest, lang)) }
}

/// `deux cent cinquante kilos`, `deux kilos et cinq cents grammes`, `vingt et une pièces`.
pub fn quantity(quantity: Quantity, lang: Lang) -> String {
    let [one_large, large, one_small, small] = match (quantity.dimension(), lang) {
        (Dimension::Count, _) => return pieces(quantity.amount(), lang),
        (Dimension::Mass, Lang::Fr) => ["kilo", "kilos", "gramme", "grammes"],
        (Dimension::Mass, Lang::It) => ["chilo", "chili", "grammo", "grammi"],
        (Dimension::Mass, Lang::En) => ["kilo", "kilos", "gram", "grams"],
        (Dimension::Volume, Lang::Fr) => ["litre", "litres", "millilitre", "millilitres"],
        (Dimension::Volume, Lang::It) => ["litro", "litri", "millilitro", "millilitri"],
        (Dimension::Volume, Lang::En) => ["litre", "litres", "millilitre", "millilitres"],
    };
    let (whole, rest) = (quantity.amount().abs() / 1_000, quantity.amount().abs() % 1_000);
    let few = |n: i64| n == 1 || (n == 0 && lang == Lang::Fr);
    let large = format!("{} {}", number(whole, lang), if few(whole) { one_large } else { large });
    let small = format!("{} {}", number(rest, lang), if few(rest) { one_small } else { small });
    let and = match lang {
        Lang::Fr => "et",
        Lang::It => "e",
        Lang::En => "and",
    };
    match (whole, rest) {
        (_, 0) => large,
        (0, _) => small,
        (_, _) => format!("{large} {and} {small}"),
    }
}

fn pieces(n: i64, lang: Lang) -> String {
    let spelled = number(n, lang);
    match (lang, n) {
        // In French a piece is a she, and nothing is counted as one.
        (Lang::Fr, 0) => format!("{spelled} pièce"),
        (Lang::Fr, 1) => "une pièce".to_owned(),
        (Lang::Fr, _) if spelled.ends_with("un") => format!("{spelled}e pièces"),
        (Lang::Fr, _) => format!("{spelled} pièces"),
        (Lang::It, 1) => format!("{spelled} pezzo"),
        (Lang::It, _) => format!("{spelled} pezzi"),
        (Lang::En, 1) => format!("{spelled} piece"),
        (Lang::En, _) => format!("{spelled} pieces"),
    }
}

fn number(n: i64, lang: Lang) -> String {
    let spelled = |language| Num2Words::new(n).lang(language).to_words().unwrap_or_else(|_| n.to_string());
    match lang {
        Lang::Fr => spelled(num2words::Lang::French),
        Lang::En => spelled(num2words::Lang::English),
        // One is shortened before its noun.
        Lang::It if n == 1 => "un".to_owned(),
        Lang::It => italian(n),
    }
}

const SMALL: [&str; 20] = [
    "zero",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
];
const TENS: [&str; 10] =
    ["", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];

/// Italian numbers are one word; a ten loses its vowel before one and eight.
fn italian(n: i64) -> String {
    let digit = |n: i64| usize::try_from(n).expect("a digit");
    match n {
        0..20 => SMALL[digit(n)].to_owned(),
        20..100 => {
            let (ten, unit) = (TENS[digit(n / 10)], n % 10);
            match unit {
                0 => ten.to_owned(),
                1 | 8 => format!("{}{}", &ten[..ten.len() - 1], SMALL[digit(unit)]),
                3 => format!("{ten}tré"),
                _ => format!("{ten}{}", SMALL[digit(unit)]),
            }
        }
        100..1_000 => joined(if n / 100 == 1 { String::new() } else { italian(n / 100) } + "cento", n % 100),
        1_000..1_000_000 => {
            let thousands = if n / 1_000 == 1 { "mille".to_owned() } else { italian(n / 1_000) + "mila" };
            joined(thousands, n % 1_000)
        }
        _ => n.to_string(),
    }
}

fn joined(head: String, rest: i64) -> String {
    if rest == 0 { head } else { head + &italian(rest) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantity_is_spelled_in_three_languages() {
        for (quantity, fr, it, en) in [
            (
                Quantity::grams(250_000),
                "deux cent cinquante kilos",
                "duecentocinquanta chili",
                "two hundred fifty kilos",
            ),
            (Quantity::grams(500), "cinq cents grammes", "cinquecento grammi", "five hundred grams"),
            (Quantity::grams(0), "zéro kilo", "zero chili", "zero kilos"),
            (
                Quantity::millilitres(1_750),
                "un litre et sept cent cinquante millilitres",
                "un litro e settecentocinquanta millilitri",
                "one litre and seven hundred fifty millilitres",
            ),
            (Quantity::pieces(120), "cent vingt pièces", "centoventi pezzi", "one hundred twenty pieces"),
            (Quantity::pieces(21), "vingt et une pièces", "ventuno pezzi", "twenty-one pieces"),
            (Quantity::pieces(1), "une pièce", "un pezzo", "one piece"),
        ] {
            assert_eq!(super::quantity(quantity, Lang::Fr), fr);
            assert_eq!(super::quantity(quantity, Lang::It), it);
            assert_eq!(super::quantity(quantity, Lang::En), en);
        }
    }

    #[test]
    fn an_amount_is_spelled_in_three_languages() {
        for (cents, fr, it, en) in [
            (100, "un euro", "un euro", "one euro"),
            (
                2_050,
                "vingt euros et cinquante centimes",
                "venti euro e cinquanta centesimi",
                "twenty euros and fifty cents",
            ),
            (1, "zéro euro et un centime", "zero euro e un centesimo", "zero euros and one cent"),
            (8_100, "quatre-vingt-un euros", "ottantuno euro", "eighty-one euros"),
            (12_800, "cent vingt-huit euros", "centoventotto euro", "one hundred twenty-eight euros"),
            (200_300, "deux mille trois euros", "duemilatre euro", "two thousand and three euros"),
        ] {
            assert_eq!(euros(cents, Lang::Fr), fr);
            assert_eq!(euros(cents, Lang::It), it);
            assert_eq!(euros(cents, Lang::En), en);
        }
    }
}
