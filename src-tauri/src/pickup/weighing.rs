//! What a scale shows, as it is typed at a stand: `1,48`, `1.234` and `1 912` without a unit, `580 g + 655 g`. Scales
//! show kilograms with three decimals, so `1.234` is 1.234 kg here and nowhere else. Source: domain.md cases 75, 77.

use super::refusal::PickupRefusal;
use crate::kernel::number::{NumberRefusal, Sign, read_quantity};
use crate::kernel::quantity::{Dimension, Quantity};

/// From here on a whole number without a unit is in grams: nobody carries 100 kg away.
const GRAMS_FROM: i64 = 100;
/// Up to here it is in kilograms; between the two it is asked back.
const KILOGRAMS_UP_TO: i64 = 30;

/// Grams of what was typed, weights one after the other.
pub(super) fn read(text: &str) -> Result<i64, PickupRefusal> {
    let mut sum = 0_i64;
    for one in text.split('+') {
        sum = sum.saturating_add(read_one(one)?);
    }
    Ok(sum)
}

fn read_one(text: &str) -> Result<i64, PickupRefusal> {
    let digits: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    let whole = digits.parse::<i64>().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()));
    match whole {
        Some(grams) if GRAMS_FROM <= grams => return grams_of(&format!("{grams} g")),
        Some(number) if KILOGRAMS_UP_TO < number => {
            return Err(PickupRefusal::GramsOrKilograms { number });
        }
        Some(_) | None => {}
    }
    match grams_of(text) {
        Err(PickupRefusal::Number(NumberRefusal::Ambiguous { as_decimals, .. })) => grams_of(&as_decimals),
        read => read,
    }
}

fn grams_of(text: &str) -> Result<i64, PickupRefusal> {
    let read = read_quantity(text, Dimension::Mass, Sign::NotNegative);
    read.map(Quantity::amount).map_err(PickupRefusal::Number)
}

/// What is in a container, in grams.
pub(super) fn net(gross_g: i64, tare_g: i64) -> Result<i64, PickupRefusal> {
    let net = gross_g - tare_g;
    if net <= 0 {
        return Err(PickupRefusal::LighterThanItsTare {
            gross: Quantity::grams(gross_g),
            tare: Quantity::grams(tare_g),
        });
    }
    Ok(net)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_is_read_as_the_scale_shows_it() {
        for (text, grams) in [
            ("1,48", 1_480),
            ("1.48 kg", 1_480),
            ("1.234", 1_234),
            ("1,234", 1_234),
            ("1,234 kg", 1_234),
            ("0.412", 412),
            ("1912", 1_912),
            ("1 912", 1_912),
            ("1 912 g", 1_912),
            ("412", 412),
            ("412 g", 412),
            ("2", 2_000),
            ("30", 30_000),
            ("580 g + 655 g", 1_235),
            ("0,580+0,655", 1_235),
        ] {
            assert_eq!(read(text), Ok(grams), "{text}");
        }
        for text in ["31", "50", "99"] {
            assert!(matches!(read(text), Err(PickupRefusal::GramsOrKilograms { .. })), "{text}");
        }
        for text in ["", "lourd", "-3", "3 L"] {
            assert!(matches!(read(text), Err(PickupRefusal::Number(_))), "{text}");
        }
    }

    #[test]
    fn a_jar_is_weighed_with_its_tare() {
        assert_eq!(net(1_912, 412), Ok(1_500));
        // The lid forgotten, 38 g: nothing can tell, but an empty jar is no weight.
        assert_eq!(net(1_950, 412), Ok(1_538));
        assert!(net(412, 412).is_err());
        assert!(net(400, 412).is_err());
    }
}
