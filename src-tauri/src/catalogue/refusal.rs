//! Why the catalogue says no, each with its sentence.

use crate::kernel::sentence::{Refusal, Sentence};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum CatalogueRefusal {
    #[error("no such supplier")]
    NoSuchSupplier,
    #[error("no such product")]
    NoSuchProduct,
    #[error("no such pack")]
    NoSuchPack,
    #[error("no such household")]
    NoSuchReferent,
    #[error("a supplier has a name")]
    NoSupplierName,
    #[error("a product has a name")]
    NoProductName,
    #[error("a pack has a name")]
    NoPackName,
    #[error("another supplier is called {name}")]
    SupplierTaken { name: String },
    #[error("another product is called {name}")]
    ProductTaken { name: String },
    #[error("it is archived already")]
    Archived,
    #[error("it is not archived")]
    NotArchived,
    #[error("an archived supplier delivers nothing")]
    SupplierArchived,
    #[error("the measure stays once there is a pack")]
    DimensionFixed,
    #[error("a pack stays with its product")]
    AnotherProduct,
    #[error("the step is above zero")]
    NoStep,
    #[error("it is a multiple of the step, {step}")]
    NotOfTheStep { step: String },
    #[error("the largest order is at least the smallest")]
    MaxBelowMin,
    #[error("a loss is at most 50 %")]
    Loss,
    #[error("only what is sold by the litre has a density")]
    DensityOfVolumes,
    #[error("a density is between 500 and 2,000 g per litre")]
    Density,
    #[error("what is forbidden in bulk says why")]
    NoBulkReason,
    #[error("the law forbids it in bulk")]
    BulkByLaw { rule: String },
    #[error("a pack holds something")]
    NoContent,
    #[error("at least one pack is ordered")]
    NoPackMinimum,
    #[error("a pack is cut in 1 to 12 parts")]
    Divisor,
    #[error("only what is weighed and priced by the kilogram varies in weight")]
    VariableWeight,
    #[error("a price is typed")]
    NoPrice,
    #[error("the first price is from the first pack")]
    FirstBreak,
    #[error("each price is from more packs than the one before")]
    BreakOrder,
    #[error("the price ends before it begins")]
    Backwards,
    #[error("a price per kilogram of a volume needs the density")]
    NoDensity,
    #[error("a pack that has prices keeps what they are for")]
    PricedByFixed,
    #[error("a whole number")]
    NotWhole,
}

impl CatalogueRefusal {
    fn key(&self) -> &'static str {
        match self {
            CatalogueRefusal::NoSuchSupplier => "refusal-no-such-supplier",
            CatalogueRefusal::NoSuchProduct => "refusal-no-such-product",
            CatalogueRefusal::NoSuchPack => "refusal-no-such-pack",
            CatalogueRefusal::NoSuchReferent => "refusal-no-such-household",
            CatalogueRefusal::NoSupplierName => "refusal-supplier-name",
            CatalogueRefusal::NoProductName => "refusal-product-name",
            CatalogueRefusal::NoPackName => "refusal-pack-name",
            CatalogueRefusal::SupplierTaken { .. } => "refusal-supplier-taken",
            CatalogueRefusal::ProductTaken { .. } => "refusal-product-taken",
            CatalogueRefusal::Archived => "refusal-catalogue-archived",
            CatalogueRefusal::NotArchived => "refusal-catalogue-not-archived",
            CatalogueRefusal::SupplierArchived => "refusal-supplier-archived",
            CatalogueRefusal::DimensionFixed => "refusal-product-measure",
            CatalogueRefusal::AnotherProduct => "refusal-pack-of-another",
            CatalogueRefusal::NoStep => "refusal-product-step",
            CatalogueRefusal::NotOfTheStep { .. } => "refusal-product-of-the-step",
            CatalogueRefusal::MaxBelowMin => "refusal-product-max",
            CatalogueRefusal::Loss => "refusal-product-loss",
            CatalogueRefusal::DensityOfVolumes => "refusal-product-density-volume",
            CatalogueRefusal::Density => "refusal-product-density",
            CatalogueRefusal::NoBulkReason => "refusal-product-bulk-reason",
            CatalogueRefusal::BulkByLaw { .. } => "refusal-product-bulk-law",
            CatalogueRefusal::NoContent => "refusal-pack-content",
            CatalogueRefusal::NoPackMinimum => "refusal-pack-minimum",
            CatalogueRefusal::Divisor => "refusal-pack-divisor",
            CatalogueRefusal::VariableWeight => "refusal-pack-variable",
            CatalogueRefusal::NoPrice => "refusal-price-none",
            CatalogueRefusal::FirstBreak => "refusal-price-first",
            CatalogueRefusal::BreakOrder => "refusal-price-order",
            CatalogueRefusal::Backwards => "refusal-price-backwards",
            CatalogueRefusal::NoDensity => "refusal-price-density",
            CatalogueRefusal::PricedByFixed => "refusal-pack-priced-by",
            CatalogueRefusal::NotWhole => "refusal-catalogue-whole",
        }
    }
}

impl Refusal for CatalogueRefusal {
    fn sentence(&self) -> Sentence {
        let sentence = Sentence::new(self.key());
        #[expect(clippy::wildcard_enum_match_arm, reason = "only these have a parameter")]
        match self {
            CatalogueRefusal::SupplierTaken { name } | CatalogueRefusal::ProductTaken { name } => {
                sentence.text("name", name)
            }
            CatalogueRefusal::NotOfTheStep { step } => sentence.text("step", step),
            CatalogueRefusal::BulkByLaw { rule } => sentence.text("rule", rule),
            _ => sentence,
        }
    }
}
