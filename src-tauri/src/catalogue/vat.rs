//! A rate of VAT as it is typed: one that no state asks is a slip.

use crate::kernel::number::{NumberRefusal, read_percent};
use crate::kernel::rate::BasisPoints;
use crate::kernel::sentence::{Param, Refusal, Sentence};

/// The highest of the Union is 27 %, in Hungary; beyond 30 % a mark was forgotten: `55` for `5,5`.
const VAT_BP_MAX: u32 = 3_000;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum VatRefusal {
    #[error(transparent)]
    Number(#[from] NumberRefusal),
    #[error("no VAT is as high as {rate:?}")]
    TooHigh { rate: BasisPoints, meant: BasisPoints },
}

impl Refusal for VatRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            VatRefusal::Number(refusal) => refusal.sentence(),
            VatRefusal::TooHigh { rate, meant } => Sentence::new("refusal-vat-too-high")
                .with("rate", Param::Rate(*rate))
                .with("meant", Param::Rate(*meant)),
        }
    }
}

/// Reads `5,5` or `5,5 %`. Errors: no number, or higher than any VAT.
pub(crate) fn read_vat(typed: &str) -> Result<BasisPoints, VatRefusal> {
    check_vat(read_percent(typed)?)
}

/// The same, for a rate already read.
pub(crate) fn check_vat(rate: BasisPoints) -> Result<BasisPoints, VatRefusal> {
    if rate.basis_points() <= VAT_BP_MAX {
        return Ok(rate);
    }
    let mut meant = rate.basis_points();
    while VAT_BP_MAX < meant {
        meant /= 10;
    }
    Err(VatRefusal::TooHigh { rate, meant: BasisPoints::new(meant) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_above_any_vat_is_asked_again_with_the_one_that_was_meant() {
        for (typed, expected) in [
            ("0", Ok(0)),
            ("5,5", Ok(550)),
            ("27 %", Ok(2_700)),
            ("30", Ok(3_000)),
            ("55", Err(550)),
            ("85", Err(850)),
            ("200", Err(2_000)),
            ("550", Err(550)),
        ] {
            let read = read_vat(typed).map(BasisPoints::basis_points).map_err(|refusal| match refusal {
                VatRefusal::TooHigh { meant, .. } => meant.basis_points(),
                VatRefusal::Number(_) => 0,
            });
            assert_eq!(read, expected, "{typed}");
        }
        assert!(matches!(read_vat("normale"), Err(VatRefusal::Number(_))));
    }
}
