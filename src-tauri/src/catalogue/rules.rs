//! What a product, a pack and a price must hold to be sold fairly and lawfully. Values in, values out.

use super::model::{Bulk, Pack, PriceBreak, PricedBy};
use super::refusal::CatalogueRefusal;
use crate::kernel::quantity::Dimension;
use crate::kernel::round::{Overflow, rounded_product};
use crate::kernel::search::{compact, fold};
use std::ops::RangeInclusive;

/// A loss beyond: a figure was mistyped.
pub(super) const LOSS_BP_MAX: u32 = 5_000;
/// From a light oil to syrup, in grams per litre; oil is about 916 (domain.md 3.1).
const DENSITY: RangeInclusive<i64> = 500..=2_000;
const DIVISOR: RangeInclusive<i64> = 1..=12;

/// The field of an order step that cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StepFault {
    Step,
    Min,
    Max,
    Crossed,
}

/// What a household may order: multiples of the step, from the smallest to the largest.
pub(super) fn steps(step: i64, min: Option<i64>, max: Option<i64>) -> Result<(), StepFault> {
    let whole = |qty: Option<i64>| qty.is_none_or(|qty| qty > 0 && qty % step == 0);
    if step <= 0 {
        Err(StepFault::Step)
    } else if !whole(min) {
        Err(StepFault::Min)
    } else if !whole(max) {
        Err(StepFault::Max)
    } else if min.zip(max).is_some_and(|(min, max)| max < min) {
        Err(StepFault::Crossed)
    } else {
        Ok(())
    }
}

/// A density belongs to what is sold by the litre.
pub(super) fn density(dimension: Dimension, g_per_l: Option<i64>) -> Result<(), CatalogueRefusal> {
    match (dimension, g_per_l) {
        (_, None) => Ok(()),
        (Dimension::Volume, Some(density)) if DENSITY.contains(&density) => Ok(()),
        (Dimension::Volume, Some(_)) => Err(CatalogueRefusal::Density),
        (Dimension::Mass | Dimension::Count, Some(_)) => Err(CatalogueRefusal::DensityOfVolumes),
    }
}

/// What stands on a pack, and the field that is wrong.
pub(super) fn pack(pack: &Pack, dimension: Dimension) -> Result<(), (&'static str, CatalogueRefusal)> {
    let weighed = dimension == Dimension::Mass && pack.priced_by == PricedBy::Unit;
    if pack.content_qty <= 0 {
        Err(("content", CatalogueRefusal::NoContent))
    } else if pack.minimum_packs < 1 {
        Err(("minimum_packs", CatalogueRefusal::NoPackMinimum))
    } else if !DIVISOR.contains(&pack.divisor) {
        Err(("divisor", CatalogueRefusal::Divisor))
    } else if pack.variable_weight && !weighed {
        Err(("variable_weight", CatalogueRefusal::VariableWeight))
    } else {
        Ok(())
    }
}

/// Prices from the first pack on, each from more packs than the one before; the wrong one by its place.
pub(super) fn breaks(breaks: &[PriceBreak]) -> Result<(), (usize, CatalogueRefusal)> {
    match breaks.first() {
        None => return Err((0, CatalogueRefusal::NoPrice)),
        Some(first) if first.from_packs != 1 => return Err((0, CatalogueRefusal::FirstBreak)),
        Some(_) => {}
    }
    let mut pairs = breaks.iter().zip(breaks.iter().skip(1)).enumerate();
    match pairs.find(|(_, (before, after))| after.from_packs <= before.from_packs) {
        Some((place, _)) => Err((place + 1, CatalogueRefusal::BreakOrder)),
        None => Ok(()),
    }
}

/// What a supplier who weighs oil asks for a litre, or for a pack of so many millilitres (1/10,000 euro).
/// 8,00 €/kg at 916 g per litre is 7,328 €/L. Errors: [`Overflow`].
pub(super) fn per_volume(per_kg_e4: i64, g_per_l: i64, millilitres: i64) -> Result<i64, Overflow> {
    rounded_product(&[per_kg_e4, g_per_l, millilitres], 6)
}

/// What the law says of selling in bulk (code de la consommation L.120-1, D.120-5 and following, décret
/// 2023-837; domain.md 4): the key of its name, and the words of a family or a name that tell it.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("core-bulk-frozen", &["surgele", "surgelee", "surgeles", "surgelees", "surgelati", "frozen"]),
    ("core-bulk-infant", &["infantile", "infantiles", "prima infanzia", "infant formula", "baby milk"]),
    (
        "core-bulk-supplement",
        &[
            "complement alimentaire",
            "complements alimentaires",
            "integratori",
            "food supplement",
            "food supplements",
        ],
    ),
    ("core-bulk-raw-milk", &["lait cru", "latte crudo", "raw milk"]),
    (
        "core-bulk-heated-milk",
        &[
            "lait uht",
            "lait pasteurise",
            "lait sterilise",
            "latte uht",
            "latte pastorizzato",
            "uht milk",
            "pasteurised milk",
        ],
    ),
    ("core-bulk-biocide", &["biocide", "biocides", "insecticide", "insecticides", "biocida", "biocidi"]),
    ("core-bulk-raw-pet-food", &["viande crue pour animaux", "carne cruda per animali", "raw pet food"]),
];
/// Sold in bulk only when somebody serves, or from a machine made for it.
const ASSISTED: &[&str] = &[
    "couche",
    "couches",
    "pannolini",
    "nappies",
    "serviettes hygieniques",
    "tampons",
    "tampons hygieniques",
    "assorbenti",
    "sanitary towels",
];

/// The reasons a screen proposes when bulk is forbidden: the keys of their names.
pub(super) fn forbidden_in_bulk() -> impl Iterator<Item = &'static str> {
    FORBIDDEN.iter().map(|(key, _)| *key)
}

/// Whether a family or a name holds one of these words, in whole words.
fn tells(words: &[&str], family: &str, name: &str) -> bool {
    let text = format!(" {} {} ", fold(family), fold(name));
    words.iter().any(|word| text.contains(&format!(" {word} ")))
}

/// What is forbidden says why; what the law forbids is not sold in bulk. The refusal names the field.
pub(super) fn bulk(
    bulk: Bulk,
    reason: &str,
    family: &str,
    name: &str,
) -> Result<(), (&'static str, BulkFault)> {
    let law = FORBIDDEN.iter().find(|(_, words)| tells(words, family, name)).map(|(key, _)| *key);
    match (bulk, law) {
        (Bulk::Forbidden, _) if reason.is_empty() => Err(("bulk_reason", BulkFault::NoReason)),
        (Bulk::Forbidden, _) | (Bulk::Allowed | Bulk::Assisted, None) => Ok(()),
        (Bulk::Allowed | Bulk::Assisted, Some(rule)) => Err(("bulk", BulkFault::ByLaw(rule))),
    }
}

/// Why a product is not sold in bulk as asked; the law by the key of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BulkFault {
    NoReason,
    ByLaw(&'static str),
}

/// What one should know before selling it in bulk: the key of a sentence.
pub(super) fn bulk_warning(bulk: Bulk, family: &str, name: &str) -> Option<&'static str> {
    // EU marketing rules for olive oil: closed packs of 5 litres at most (domain.md 4).
    let olive = ["huiledolive", "oliodoliva", "oliodioliva", "oliveoil"];
    let name_key = compact(name);
    if bulk != Bulk::Forbidden && olive.iter().any(|oil| name_key.contains(oil)) {
        Some("core-bulk-olive-oil")
    } else if bulk == Bulk::Allowed && tells(ASSISTED, family, name) {
        Some("core-bulk-serve")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::ids::{PackId, ProductId, SupplierId};
    use uuid::Uuid;

    #[test]
    fn what_one_may_order_is_whole_steps() {
        let cases = [
            (500, None, None, Ok(())),
            (500, Some(500), Some(5_000), Ok(())),
            (500, Some(1_000), Some(1_000), Ok(())),
            (0, None, None, Err(StepFault::Step)),
            (-1, None, None, Err(StepFault::Step)),
            (500, Some(700), None, Err(StepFault::Min)),
            (500, Some(0), None, Err(StepFault::Min)),
            (500, None, Some(5_100), Err(StepFault::Max)),
            (500, Some(2_000), Some(1_500), Err(StepFault::Crossed)),
        ];
        for (step, min, max, expected) in cases {
            assert_eq!(steps(step, min, max), expected, "{step} {min:?} {max:?}");
        }
    }

    #[test]
    fn prices_begin_at_the_first_pack_and_rise_in_packs() {
        let of = |from: &[i64]| {
            let list: Vec<_> =
                from.iter().map(|from| PriceBreak { from_packs: *from, price_e4: 1 }).collect();
            breaks(&list)
        };
        assert_eq!(of(&[1]), Ok(()));
        assert_eq!(of(&[1, 5, 20]), Ok(()));
        assert_eq!(of(&[]), Err((0, CatalogueRefusal::NoPrice)));
        assert_eq!(of(&[2]), Err((0, CatalogueRefusal::FirstBreak)));
        assert_eq!(of(&[1, 5, 5]), Err((2, CatalogueRefusal::BreakOrder)));
        assert_eq!(of(&[1, 9, 5, 20]), Err((2, CatalogueRefusal::BreakOrder)));
    }

    #[test]
    fn oil_invoiced_by_the_kilogram_is_priced_by_the_litre() {
        assert_eq!(per_volume(80_000, 916, 1_000), Ok(73_280));
        assert_eq!(per_volume(80_000, 916, 5_000), Ok(366_400));
        assert_eq!(per_volume(0, 916, 1_000), Ok(0));
        assert_eq!(per_volume(i64::MAX, 2_000, 1_000), Err(Overflow));
    }

    #[test]
    fn a_density_is_one_of_a_liquid() {
        assert_eq!(density(Dimension::Mass, None), Ok(()));
        assert_eq!(density(Dimension::Volume, Some(916)), Ok(()));
        assert_eq!(density(Dimension::Mass, Some(916)), Err(CatalogueRefusal::DensityOfVolumes));
        assert_eq!(density(Dimension::Volume, Some(916_000)), Err(CatalogueRefusal::Density));
    }

    #[test]
    fn a_pack_holds_something_and_is_cut_in_a_few_parts() {
        let id = Uuid::nil();
        let sack = Pack {
            id: PackId(id),
            product: ProductId(id),
            supplier: SupplierId(id),
            reference: String::new(),
            name: "sac".to_owned(),
            content_qty: 25_000,
            priced_by: PricedBy::Pack,
            net: true,
            minimum_packs: 1,
            divisor: 1,
            variable_weight: false,
            tare_g: None,
            price: None,
            archived_on: None,
        };
        let field = |pack_: Pack| pack(&pack_, Dimension::Mass).map_err(|(field, _)| field);
        assert_eq!(field(sack.clone()), Ok(()));
        assert_eq!(field(Pack { content_qty: 0, ..sack.clone() }), Err("content"));
        assert_eq!(field(Pack { minimum_packs: 0, ..sack.clone() }), Err("minimum_packs"));
        assert_eq!(field(Pack { divisor: 13, ..sack.clone() }), Err("divisor"));
        assert_eq!(field(Pack { variable_weight: true, ..sack.clone() }), Err("variable_weight"));
        let wheel = Pack { variable_weight: true, priced_by: PricedBy::Unit, ..sack };
        assert_eq!(pack(&wheel, Dimension::Mass), Ok(()));
        assert!(pack(&wheel, Dimension::Count).is_err());
    }

    #[test]
    fn the_law_on_bulk_is_known_by_family_and_name() {
        let says = |bulk_: Bulk, reason: &str, family: &str, name: &str| {
            bulk(bulk_, reason, family, name).map_err(|(_, fault)| fault)
        };
        assert_eq!(says(Bulk::Allowed, "", "Épicerie", "Riz"), Ok(()));
        assert_eq!(says(Bulk::Forbidden, "", "Épicerie", "Riz"), Err(BulkFault::NoReason));
        assert_eq!(
            says(Bulk::Allowed, "", "Surgelés", "Petits pois"),
            Err(BulkFault::ByLaw("core-bulk-frozen"))
        );
        assert_eq!(
            says(Bulk::Assisted, "", "Crèmerie", "Lait cru"),
            Err(BulkFault::ByLaw("core-bulk-raw-milk"))
        );
        assert_eq!(says(Bulk::Forbidden, "surgelé", "Surgelés", "Petits pois"), Ok(()));
        assert_eq!(says(Bulk::Allowed, "", "Hygiène", "Savon au lait"), Ok(()));
        assert_eq!(bulk_warning(Bulk::Allowed, "Huiles", "Huile d’olive bio"), Some("core-bulk-olive-oil"));
        assert_eq!(bulk_warning(Bulk::Forbidden, "Huiles", "Huile d'olive"), None);
        assert_eq!(bulk_warning(Bulk::Allowed, "Huiles", "Huile de tournesol"), None);
        assert_eq!(bulk_warning(Bulk::Allowed, "Bébés", "Couches taille 3"), Some("core-bulk-serve"));
        assert_eq!(bulk_warning(Bulk::Assisted, "Bébés", "Couches taille 3"), None);
    }
}
