//! What must add up before a campaign ends: goods, stock, money. Values in, values out.

/// Goods of one offer, in grams, millilitres or pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct GoodsSums {
    pub(super) asked: i64,
    /// As shared out of what was ordered; none where that was never shared.
    pub(super) adjusted: Option<i64>,
    /// What came, of sound goods.
    pub(super) received: i64,
    pub(super) handed: i64,
    /// As billed.
    pub(super) charged: i64,
    /// Shared, and neither handed over nor put back into stock or given away.
    pub(super) missing: i64,
    /// Promised, and neither came nor lay in stock.
    pub(super) short: i64,
    /// Of that, what the supplier answered or was noted when it came.
    pub(super) known: i64,
    /// Put back into stock or given away: nobody fetched it.
    pub(super) given_up: i64,
}

impl GoodsSums {
    /// What nobody said why yet: shared and gone nowhere, or promised and never come.
    pub(super) fn gap(self) -> i64 {
        self.missing + (self.short - self.known).max(0)
    }
}

/// What was promised of an offer and never came, in grams, millilitres or pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Promise {
    /// As shared out of what was ordered; none where that was never shared: what was asked, at most what was ordered.
    pub(super) adjusted: Option<i64>,
    pub(super) ordered: i64,
    /// Firmly and in time, and all that is accepted: who gives up later is promised nothing.
    pub(super) asked: i64,
    pub(super) accepted: i64,
    /// Sound goods that came, and what was shared of them and of the stock.
    pub(super) came: i64,
    pub(super) shared: i64,
}

impl Promise {
    /// Of pieces sold by weight, less than half a piece is no piece less.
    pub(super) fn short(self, piece: Option<i64>) -> i64 {
        let promised = self.adjusted.unwrap_or(self.asked.min(self.ordered)).min(self.accepted);
        let short = (promised - self.came.max(self.shared)).max(0);
        if piece.is_some_and(|piece| short * 2 < piece) { 0 } else { short }
    }
}

/// What one household was shared of an offer, got of it, and what was done with what it did not fetch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Portion {
    pub(super) shared: i64,
    pub(super) handed: i64,
    pub(super) given_up: i64,
}

/// What was shared and did not go anywhere; who got more than was shared hides nobody's lack.
pub(super) fn missing(portions: impl IntoIterator<Item = Portion>) -> i64 {
    let lack = |portion: Portion| (portion.shared - portion.handed - portion.given_up).max(0);
    portions.into_iter().map(lack).sum()
}

/// The stock of one product since the campaign's first goods, in grams, millilitres or pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct StockSums {
    pub(super) opening: i64,
    pub(super) received: i64,
    /// As households took it home, not as the stock says.
    pub(super) handed: i64,
    /// Lost, given, tasted, passed on to another group.
    pub(super) lost: i64,
    /// What the stock says is there.
    pub(super) closing: i64,
}

impl StockSums {
    /// What came less what is known to have left, to the gram; above zero it is nowhere, below zero more went than
    /// there was. A stock below zero is nothing on a shelf. Source: domain.md invariant 1.
    pub(super) fn gap(self) -> i64 {
        self.opening + self.received - self.handed - self.lost - self.closing.max(0)
    }
}

/// What a household still owes, in cents; its advance is no gap.
pub(super) fn owed(balance_cents: i64) -> i64 {
    -balance_cents.min(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_was_shared_and_went_nowhere_is_missing() {
        let check = |portions: &[(i64, i64, i64)], expected| {
            let portions = portions.iter().map(|(shared, handed, given_up)| Portion {
                shared: *shared,
                handed: *handed,
                given_up: *given_up,
            });
            assert_eq!(missing(portions), expected);
        };
        check(&[(1_500, 1_500, 0)], 0);
        check(&[(1_500, 1_480, 0)], 20);
        check(&[(1_500, 0, 1_500)], 0);
        check(&[(1_500, 0, 0), (0, 1_500, 0)], 1_500);
        check(&[(1_500, 1_520, 0)], 0);
    }

    #[test]
    fn what_was_promised_and_never_came_is_short() {
        let check = |adjusted, [ordered, asked, accepted, came, shared]: [i64; 5], expected| {
            let promise = Promise { adjusted, ordered, asked, accepted, came, shared };
            assert_eq!(promise.short(None), expected, "{promise:?}");
        };
        // The honey was refused.
        check(Some(12), [12, 12, 12, 0, 0], 12);
        check(Some(12), [12, 18, 18, 12, 12], 0);
        // Eighteen asked, one carton ordered: that is a decision. Half of it came.
        check(None, [12, 18, 18, 6, 6], 6);
        // Six came, six lay in stock.
        check(Some(12), [12, 12, 12, 6, 12], 0);
        // A household gave up its four afterwards.
        check(Some(12), [12, 8, 8, 8, 8], 0);
        // More than was asked came with the last carton.
        check(Some(15), [24, 12, 16, 24, 15], 0);
        check(None, [0, 5, 5, 0, 0], 0);
        // Two cheeses of about 600 g: lighter ones are two cheeses, one alone is one less.
        let cheeses = |came| Promise { adjusted: Some(1_200), accepted: 1_200, came, ..Promise::default() };
        assert_eq!(cheeses(1_155).short(Some(600)), 0);
        assert_eq!(cheeses(610).short(Some(600)), 590);
    }

    #[test]
    fn what_somebody_said_why_is_no_gap() {
        for (missing, short, known, gap) in [(20, 0, 0, 20), (0, 12, 12, 0), (20, 12, 6, 26), (20, 6, 12, 20)]
        {
            let sums = GoodsSums { missing, short, known, ..GoodsSums::default() };
            assert_eq!(sums.gap(), gap, "{sums:?}");
        }
    }

    #[test]
    fn the_stock_closes_to_the_gram() {
        let check = |opening, received, handed, lost, closing, gap| {
            let sums = StockSums { opening, received, handed, lost, closing };
            assert_eq!(sums.gap(), gap, "{sums:?}");
        };
        // A sack of 25 kg on 6,5 kg of stock: 31,2 kg served, 300 g at the bottom.
        check(6_500, 25_000, 31_200, 300, 0, 0);
        check(6_500, 25_000, 31_200, 0, 300, 0);
        // 200 g are nowhere: a count found 100 g where 300 g should be.
        check(6_500, 25_000, 31_200, 0, 100, 200);
        // More was served than there was.
        check(0, 25_000, 25_400, 0, -400, -400);
    }

    #[test]
    fn an_advance_is_no_gap() {
        for (balance, expected) in [(-1_250, 1_250), (0, 0), (1_130, 0)] {
            assert_eq!(owed(balance), expected);
        }
    }

    proptest! {
        #[test]
        fn a_gap_is_never_hidden_by_somebody_else(
            portions in prop::collection::vec((0_i64..5_000, 0_i64..5_000), 1..20)
        ) {
            let all = portions.iter().map(|(shared, handed)| Portion { shared: *shared, handed: *handed, given_up: 0 });
            let net: i64 = portions.iter().map(|(shared, handed)| shared - handed).sum();
            prop_assert!(net.max(0) <= missing(all));
        }
    }
}
