//! The strips that correct a catalogue printed before a new lot changed an allergen: one for each product, to stick on it
//! and to hang at the stand. Source: domain.md case 69.

use super::allergen_strips::{AllergenStrip, AllergenStrips, allergen_strips};
use super::allergens;
use super::frame::Frame;
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::mixed::Said;
use super::papers_orders::campaign;
use crate::campaigns;
use crate::catalogue;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::CampaignId;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[Paper {
    name: "allergen_strips",
    command: "documents.allergen_strips",
    audience: Audience::Hall,
    title: "print-allergen-strips",
    file: "print-file-allergen-strips",
    large: true,
    from: Some("campaign"),
}];

pub(super) fn register(router: &mut Router) {
    router.read("documents.allergen_strips", WRITERS, make_allergen_strips);
}

/// Print what the catalogue does not say of the allergens: those stated since it was announced.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintAllergenStrips {
    campaign: CampaignId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("no allergen changed")]
struct NothingSince;

impl Refusal for NothingSince {
    fn sentence(&self) -> Sentence {
        Sentence::new("refusal-allergens-nothing-since")
    }
}

fn make_allergen_strips(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintAllergenStrips,
) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let known = catalogue::allergens(conn)?;
    let mut strips = Vec::new();
    for offer in campaigns::offers(conn, campaign.id)?.into_iter().filter(|offer| !offer.withdrawn) {
        let now = offer.allergens_today(&known);
        let says = match offer.label_unread(&known) {
            true => vec![Said::bold(ctx.text("core-allergens-unread"))],
            false if catalogue::worse_since(&offer.allergens, &now).is_empty() => continue,
            false => allergens::said(ctx, &now),
        };
        strips.push(AllergenStrip { number: offer.position.to_string(), name: offer.name, says });
    }
    if strips.is_empty() {
        return Err(Failure::refused(&NothingSince));
    }
    let size = size(input.large);
    let frame = frame(conn, ctx, "print-allergen-strips", "print-allergen-strips-thumb")?;
    let sheet = AllergenStrips {
        about: about(ctx, "print-allergen-strips"),
        size,
        frame: Frame { place: campaign.title, ..frame },
        strips,
    };
    write(ctx, "print-file-allergen-strips", ending(size), &allergen_strips(&sheet))
}
