//! The small arithmetic a person may type in a field: a sum of products, `3*2,40 + 1`. No division, no brackets.
//! Exact or refused; a numeral with two readings gives the whole sum written both ways.

use rust_decimal::Decimal;

use super::numeral::{self, Flaw, Numeral};

/// Terms to add, each of factors to multiply: `3*2,40 + 1` is `[["3", "2,40"], ["1"]]`.
pub(super) struct Expression<'a> {
    terms: Vec<Vec<&'a str>>,
}

pub(super) enum Failure {
    NotANumber,
    TooLarge,
    TooFine,
    TwoWays { as_thousands: Reading, as_decimals: Reading },
}

/// One way to read a numeral that has two: the number when it stands alone, else the whole sum written with it.
pub(super) enum Reading {
    Alone(Decimal),
    Within(String),
}

impl Expression<'_> {
    pub(super) fn parse(body: &str) -> Expression<'_> {
        let body = body.strip_prefix('+').unwrap_or(body);
        let times = ['*', 'x', 'X'];
        Expression { terms: body.split('+').map(|term| term.split(times).map(str::trim).collect()).collect() }
    }

    /// The exact value, without trailing zeros.
    pub(super) fn value(&self) -> Result<Decimal, Failure> {
        let mut sum = Decimal::ZERO;
        for (row, term) in self.terms.iter().enumerate() {
            let mut product = Decimal::ONE;
            for (column, factor) in term.iter().enumerate() {
                let factor = self.factor(factor, (row, column))?;
                product = exact_product(product, factor).ok_or(Failure::TooLarge)?;
            }
            sum = sum.checked_add(product).ok_or(Failure::TooLarge)?;
        }
        Ok(sum.normalize())
    }

    fn factor(&self, text: &str, place: (usize, usize)) -> Result<Decimal, Failure> {
        let (sign, numeral) = match text.strip_prefix('-') {
            Some(rest) => (Decimal::NEGATIVE_ONE, rest.trim_start()),
            None => (Decimal::ONE, text),
        };
        match numeral::read(numeral) {
            Ok(Numeral::Clear(exact)) => Ok(exact * sign),
            Ok(Numeral::TwoWays { as_thousands, as_decimals }) => Err(Failure::TwoWays {
                as_thousands: self.reading(place, as_thousands * sign),
                as_decimals: self.reading(place, as_decimals * sign),
            }),
            Err(Flaw::NotANumber) => Err(Failure::NotANumber),
            Err(Flaw::TooLong) => Err(Failure::TooLarge),
            Err(Flaw::TooFine) => Err(Failure::TooFine),
        }
    }

    fn reading(&self, (row, column): (usize, usize), meant: Decimal) -> Reading {
        if let [term] = self.terms.as_slice()
            && term.len() == 1
        {
            return Reading::Alone(meant);
        }
        let meant = unambiguous(meant);
        let mut terms = self.terms.clone();
        terms[row][column] = &meant;
        Reading::Within(terms.iter().map(|term| term.join("*")).collect::<Vec<_>>().join("+"))
    }
}

/// With a comma, no thousands, and a zero added to three decimals, which alone could be read two ways.
pub(super) fn unambiguous(number: Decimal) -> String {
    let number = number.normalize();
    let padding = if number.scale() == 3 { "0" } else { "" };
    format!("{}{padding}", number.to_string().replace('.', ","))
}

/// `Decimal` would round a product of more than 28 digits; this refuses it.
fn exact_product(left: Decimal, right: Decimal) -> Option<Decimal> {
    let (left, right) = (left.normalize(), right.normalize());
    let mantissa = left.mantissa().checked_mul(right.mantissa())?;
    Decimal::try_from_i128_with_scale(mantissa, left.scale() + right.scale()).ok()
}
