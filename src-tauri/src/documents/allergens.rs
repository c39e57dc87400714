//! The allergens of a product on paper: the worst that is known, a refusal while one is not stated, the words.

use super::mixed::Said;
use crate::campaigns::Offer;
use crate::catalogue::{self, Allergen, Allergens, Presence};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::sentence::{Refusal, Sentence};

/// A paper that cannot be made yet.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("allergens are not stated: {products}")]
struct NotStated {
    products: String,
}

impl Refusal for NotStated {
    fn sentence(&self) -> Sentence {
        Sentence::new("refusal-allergens-not-stated").text("products", &self.products)
    }
}

/// How many products a sentence names.
const NAMED_MAX: usize = 5;
/// How many allergens of one product it names.
const ALLERGENS_MAX: usize = 3;

/// A hall paper on which an allergen is missing would say that there is none.
pub(super) fn check<'a>(
    ctx: &Context<'_>,
    foods: impl Iterator<Item = (&'a Offer, &'a Allergens)>,
) -> Result<(), Failure> {
    let mut missing = Vec::new();
    for (offer, allergens) in foods {
        let not_stated = catalogue::not_stated(offer.food, allergens);
        if !not_stated.is_empty() {
            missing.push(format!("{} ({})", offer.name, which(ctx, &not_stated)));
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let others = missing.len().saturating_sub(NAMED_MAX);
    missing.truncate(NAMED_MAX);
    let products = cut(ctx, &missing, others, ", ");
    Err(Failure::refused(&NotStated { products }))
}

fn which(ctx: &Context<'_>, not_stated: &[Allergen]) -> String {
    if not_stated.len() == Allergen::ALL.len() {
        return ctx.text("print-allergens-none-stated");
    }
    let names = not_stated.iter().take(ALLERGENS_MAX).map(|one| ctx.text(catalogue::allergen_key(*one)));
    cut(ctx, &names.collect::<Vec<_>>(), not_stated.len().saturating_sub(ALLERGENS_MAX), ", ")
}

/// `farine, riz et 5 autres`.
fn cut(ctx: &Context<'_>, named: &[String], others: usize, between: &str) -> String {
    let named = named.join(between);
    if others == 0 {
        return named;
    }
    ctx.say(&Sentence::new("print-and-others").text("named", named).count("count", others))
}

/// In bold what it contains, then its traces; nothing where there is none.
pub(super) fn said(ctx: &Context<'_>, allergens: &Allergens) -> Vec<Said> {
    let named = |presence: Presence| {
        let found = allergens.iter().filter(|(_, stated)| **stated == presence);
        let names = found.map(|(allergen, _)| ctx.text(catalogue::allergen_key(*allergen)));
        names.collect::<Vec<_>>().join(", ")
    };
    let (contains, traces) = (named(Presence::Contains), named(Presence::Traces));
    let mut said = Vec::new();
    if !contains.is_empty() {
        let sentence = Sentence::new("print-allergens-contains").text("allergens", contains);
        said.push(Said::bold(ctx.say(&sentence)));
    }
    if !traces.is_empty() {
        let sentence = Sentence::new("print-allergens-traces").text("allergens", traces);
        said.push(Said::plain(ctx.say(&sentence)));
    }
    said
}
