//! What the words of measure of price lists mean: `kg`, `500 g`, `Barattoli`, `4x250ml`. What could be two
//! things is guessed, and asked.

use crate::kernel::number::{Sign, read_decimal, read_quantity};
use crate::kernel::quantity::Dimension;
use crate::kernel::search::fold;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// What one unit of a price list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measure {
    pub(super) dimension: Dimension,
    /// In grams, millilitres or pieces.
    pub(super) qty: i64,
}

/// A meaning, and whether nobody would read it otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Guess {
    pub(super) measure: Measure,
    pub(super) sure: bool,
}

/// What is counted one by one, folded.
const PIECES: [&str; 48] = [
    "piece",
    "pieces",
    "pce",
    "pces",
    "pc",
    "pcs",
    "u",
    "unite",
    "unites",
    "pz",
    "pezzo",
    "pezzi",
    "unita",
    "stuck",
    "stk",
    "barattolo",
    "barattoli",
    "vasetto",
    "vasetti",
    "sacchetto",
    "sacchetti",
    "sacco",
    "sacchi",
    "bottiglia",
    "bottiglie",
    "confezione",
    "confezioni",
    "cartone",
    "cartoni",
    "scatola",
    "scatole",
    "mazzo",
    "mazzi",
    "botte",
    "bottes",
    "bouteille",
    "bouteilles",
    "bocal",
    "bocaux",
    "pot",
    "pots",
    "sachet",
    "sachets",
    "barquette",
    "barquettes",
    "boite",
    "boites",
    "lot",
];

/// One kilogram or one litre, in grams or millilitres.
pub(super) const ONE_MEASURE: i64 = 1_000;
pub(super) const ONE_PIECE: Measure = Measure { dimension: Dimension::Count, qty: 1 };

/// What a unit means; none when no word of it is known.
pub(super) fn guess(text: &str) -> Option<Guess> {
    let folded = fold(text);
    if PIECES.contains(&folded.as_str()) {
        return Some(Guess { measure: ONE_PIECE, sure: true });
    }
    let lower = text.trim().trim_end_matches('.').to_lowercase();
    if lower.is_empty() {
        return None;
    }
    if !lower.contains(|one: char| one.is_ascii_digit()) {
        return measured(&format!("1 {lower}")).map(|measure| Guess { measure, sure: true });
    }
    if let Some((times, one)) = lower.split_once(['x', '×', '*']) {
        let times = times.trim().parse::<i64>().ok().filter(|times| *times > 0)?;
        let one = measured(one.trim())?;
        let qty = one.qty.checked_mul(times)?;
        return Some(Guess { measure: Measure { qty, ..one }, sure: false });
    }
    if let Some(measure) = measured(&lower) {
        return Some(Guess { measure, sure: true });
    }
    // `sac 25 kg`, `bouteille 75cl`: the measure after a word, sold as a piece or by what it holds.
    let digits = lower.find(|one: char| one.is_ascii_digit())?;
    measured(&lower[digits..]).map(|measure| Guess { measure, sure: false })
}

/// A weight or a volume, larger than nothing.
fn measured(text: &str) -> Option<Measure> {
    let mass_or_volume = [Dimension::Mass, Dimension::Volume];
    // Without a unit the reader would take kilograms.
    if !text.ends_with(char::is_alphabetic) {
        return None;
    }
    mass_or_volume.into_iter().find_map(|dimension| {
        let quantity = read_quantity(text, dimension, Sign::NotNegative).ok()?;
        (quantity.amount() > 0).then(|| Measure { dimension, qty: quantity.amount() })
    })
}

/// How many units a pack holds, as in `10`, `10 Piece`, `x6`; none when it is no whole number above zero.
/// `0` and nothing mean that there is no pack beyond the unit.
pub(super) fn pack_units(text: &str) -> Option<i64> {
    let text = text.trim();
    let from = text.trim_start_matches(['x', 'X', '×', ' ']);
    let digits: String = from.chars().take_while(|one| one.is_ascii_digit() || ",.".contains(*one)).collect();
    if text.is_empty() {
        return Some(1);
    }
    if digits.is_empty() {
        return None;
    }
    let number = read_decimal(&digits, Sign::NotNegative).ok()?.normalize();
    if number == Decimal::ZERO {
        return Some(1);
    }
    number.is_integer().then(|| number.to_i64()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_guessed_and_what_may_be_two_things_is_asked() {
        use Dimension::{Count, Mass, Volume};
        for (text, expected) in [
            ("kg", Some((Mass, 1_000, true))),
            ("Kg.", Some((Mass, 1_000, true))),
            ("100g", Some((Mass, 100, true))),
            ("500 g", Some((Mass, 500, true))),
            ("75 cl", Some((Volume, 750, true))),
            ("Litre", Some((Volume, 1_000, true))),
            ("4x250ml", Some((Volume, 1_000, false))),
            ("sac 25 kg", Some((Mass, 25_000, false))),
            ("Barattoli", Some((Count, 1, true))),
            ("Pezzi", Some((Count, 1, true))),
            ("Pièce", Some((Count, 1, true))),
            ("Non Specificato", None),
            ("", None),
            ("0 g", None),
            ("12", None),
        ] {
            let said = guess(text).map(|one| (one.measure.dimension, one.measure.qty, one.sure));
            assert_eq!(said, expected, "{text}");
        }
    }

    #[test]
    fn a_pack_holds_a_whole_number_of_units() {
        for (text, expected) in [
            ("10 Piece", Some(10)),
            ("", Some(1)),
            ("0", Some(1)),
            ("x6", Some(6)),
            ("2,5", None),
            ("six", None),
        ] {
            assert_eq!(pack_units(text), expected, "{text}");
        }
    }
}
