//! The volunteers' rota and hours sheet, from the shifts that take place.

use super::frame::Frame;
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::papers_orders::campaign;
use super::rota::{Rota, RotaShift, rota};
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::CampaignId;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::router::Router;
use crate::volunteers::{self, Shift};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[Paper {
    name: "rota",
    command: "documents.rota",
    audience: Audience::Hall,
    title: "print-rota",
    file: "print-file-rota",
    large: true,
    from: None,
}];

pub(super) fn register(router: &mut Router) {
    router.read("documents.rota", WRITERS, make_rota);
}

/// Print the volunteers' rota and the hours sheet: of a group order, or all shifts to come.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintRota {
    campaign: Option<CampaignId>,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("no shift to print")]
struct NoShift;

impl Refusal for NoShift {
    fn sentence(&self) -> Sentence {
        Sentence::new("refusal-paper-no-shift")
    }
}

fn make_rota(conn: &Connection, ctx: &Context<'_>, input: PrintRota) -> Result<PdfView, Failure> {
    let place = input.campaign.map(|id| campaign(conn, id)).transpose()?.map(|campaign| campaign.title);
    let shifts = volunteers::shifts(conn, input.campaign, ctx.today)?;
    if shifts.is_empty() {
        return Err(Failure::refused(&NoShift));
    }
    let size = size(input.large);
    let framed = |title, thumb| -> Result<Frame, Failure> {
        Ok(Frame { place: place.clone().unwrap_or_default(), ..frame(conn, ctx, title, thumb)? })
    };
    let sheet = Rota {
        about: about(ctx, "print-rota"),
        size,
        frames: [framed("print-rota", "print-rota-thumb")?, framed("print-hours", "print-hours-thumb")?],
        headings: ["print-rota-post", "print-rota-who"].map(|key| ctx.text(key)),
        hours: [
            "print-rota-name",
            "print-rota-from",
            "print-rota-to",
            "print-rota-hours",
            "print-rota-signature",
        ]
        .map(|key| ctx.text(key)),
        free: ctx.text("print-rota-free"),
        shifts: shifts.iter().map(|shift| planned(ctx, shift)).collect(),
    };
    write(ctx, "print-file-rota", ending(size), &rota(&sheet))
}

fn planned(ctx: &Context<'_>, shift: &Shift) -> RotaShift {
    let names: Vec<String> = shift.there().map(|one| one.name.clone()).collect();
    let details = [shift.place_name.as_str(), shift.note.as_str()];
    let details: Vec<&str> = details.into_iter().filter(|text| !text.is_empty()).collect();
    RotaShift {
        when: volunteers::when_says(ctx, shift),
        post: shift.post.clone(),
        details: details.join(" · "),
        free: usize::try_from(shift.missing()).unwrap_or(0),
        names,
    }
}
