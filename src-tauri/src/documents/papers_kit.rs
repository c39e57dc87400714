//! The paper kit for a day without power and what changed since a list was printed: hall papers, without a price. The part
//! of the kit that says amounts is a paper of its own, for the desk.

use super::correction_sheet::{CorrectionRow, CorrectionSheet, correction_sheet};
use super::frame::Frame;
use super::gathered::{Gathered, SheetOrder, Which, called_out, says};
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::order_form::FormOf;
use super::page::Size;
use super::paper_kit::{DeskKit, PaperKit, desk_kit, paper_kit};
use super::papers_distribution::{pickup_paper, sign_in_paper, stand_paper};
use super::{papers_adhesions, papers_orders, papers_tills};
use crate::campaigns::{self, Campaign, Offer, State};
use crate::context::{Context, OFFICERS, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, PickupPlaceId, PrintedListId};
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::members;
use crate::pickup::{self, Changed, ListedPaper};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "paper_kit",
        command: "documents.paper_kit",
        audience: Audience::Hall,
        title: "print-kit",
        file: "print-file-kit",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "desk_kit",
        command: "documents.desk_kit",
        audience: Audience::Office,
        title: "print-desk-kit",
        file: "print-file-desk-kit",
        large: false,
        from: None,
    },
    Paper {
        name: "correction_sheet",
        command: "documents.correction_sheet",
        audience: Audience::Hall,
        title: "print-correction",
        file: "print-file-correction",
        large: true,
        from: Some("campaign"),
    },
];

pub(super) fn register(router: &mut Router) {
    router.write("documents.paper_kit", WRITERS, make_paper_kit);
    router.read("documents.desk_kit", OFFICERS, make_desk_kit);
    router.read("documents.correction_sheet", WRITERS, make_correction_sheet);
}

/// Print the paper kit for a day without power: what to do, the lists as they stand, blank ones.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintPaperKit {
    #[ts(optional = false)]
    campaign: CampaignId,
    /// Only those who fetch their goods there.
    place: Option<PickupPlaceId>,
    /// By code unless told.
    order: Option<SheetOrder>,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

/// Print the desk's part of the paper kit: blank forms to join and to order, a sheet to count the till.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintDeskKit {}

/// Print what changed since a list was printed, to be pinned to it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintCorrectionSheet {
    #[ts(optional = false)]
    campaign: CampaignId,
    /// The last one that was printed unless told.
    list: Option<PrintedListId>,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum CorrectionRefusal {
    #[error("no list was printed")]
    NothingPrinted,
    #[error("list {number} still holds")]
    NothingChanged { number: i64 },
}

impl Refusal for CorrectionRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            CorrectionRefusal::NothingPrinted => Sentence::new("refusal-paper-nothing-printed"),
            CorrectionRefusal::NothingChanged { number } => {
                Sentence::new("refusal-paper-nothing-changed").text("number", number.to_string())
            }
        }
    }
}

fn make_paper_kit(tx: &Transaction<'_>, ctx: &Context<'_>, input: PrintPaperKit) -> Result<PdfView, Failure> {
    let which = Which { household: None, place: input.place, order: input.order };
    let mut gathered = Gathered::read(tx, ctx, input.campaign, which)?;
    gathered.group_by_place();
    let size = size(input.large);
    let cover = frame(tx, ctx, "print-kit", "print-kit-thumb")?;
    let cover = gathered.numbered(tx, ctx, (ListedPaper::PaperKit, input.place), cover)?;
    // Every list of the kit bears the number of the kit.
    let framed = |title: &'static str, thumb: &'static str| Frame {
        title: ctx.text(title),
        rule_of_thumb: ctx.text(thumb),
        ..cover.clone()
    };
    let blank = |title, thumb| Frame { place: gathered.campaign.title.clone(), ..framed(title, thumb) };
    let pickup_frame = framed("print-pickup-sheets", gathered.rule_of_thumb("print-pickup-sheets-thumb"));
    let stand_frame = framed("print-stand-sheets", gathered.rule_of_thumb("print-stand-sheets-thumb"));
    let kit = PaperKit {
        about: about(ctx, "print-kit"),
        size,
        frame: blank("print-kit", "print-kit-thumb"),
        steps: [
            steps(
                ctx,
                "print-kit-during",
                &["print-kit-during-1", "print-kit-during-2", "print-kit-during-3", "print-kit-during-4"],
            ),
            steps(ctx, "print-kit-after", &["print-kit-after-1", "print-kit-after-2", "print-kit-after-3"]),
        ],
        sign_in: sign_in_paper(
            ctx,
            &gathered,
            size,
            framed("print-sign-in-list", "print-sign-in-list-thumb"),
        ),
        stands: stand_paper(ctx, &gathered, (input.place, size), stand_frame),
        sheets: pickup_paper(ctx, &gathered, size, pickup_frame),
        by_hand: ["print-column-code", "print-column-name"].map(|key| ctx.text(key)),
        blank_list: blank("print-sign-in-list", "print-sign-in-list-thumb"),
        blank_sheet: blank("print-pickup-sheets", "print-pickup-sheets-thumb"),
    };
    write(ctx, "print-file-kit", ending(size), &paper_kit(&kit))
}

fn steps(ctx: &Context<'_>, heading: &'static str, keys: &[&'static str]) -> (String, Vec<String>) {
    (ctx.text(heading), keys.iter().map(|key| ctx.text(key)).collect())
}

/// The open order, where there is one that offers something.
fn ordered_from(conn: &Connection) -> rusqlite::Result<Option<Campaign>> {
    for campaign in campaigns::campaigns(conn)?.into_iter().filter(|one| one.state == State::Open) {
        if campaigns::offers(conn, campaign.id)?.iter().any(|offer| !offer.withdrawn) {
            return Ok(Some(campaign));
        }
    }
    Ok(None)
}

/// In 12 points: the forms are the ones of every day.
fn make_desk_kit(conn: &Connection, ctx: &Context<'_>, _: PrintDeskKit) -> Result<PdfView, Failure> {
    let size = Size::Normal;
    let order = match ordered_from(conn)? {
        Some(open) => Some(papers_orders::forms(conn, ctx, &open, size, vec![FormOf::default()])?),
        None => None,
    };
    let form = if order.is_some() { "print-desk-kit-during-2" } else { "print-desk-kit-no-order" };
    let during = ["print-desk-kit-during-1", form, "print-desk-kit-during-3"];
    let kit = DeskKit {
        about: about(ctx, "print-desk-kit"),
        size,
        frame: frame(conn, ctx, "print-desk-kit", "print-desk-kit-thumb")?,
        steps: [
            steps(ctx, "print-kit-during", &during),
            steps(ctx, "print-kit-after", &["print-desk-kit-after-1", "print-desk-kit-after-2"]),
        ],
        joining: papers_adhesions::form(conn, ctx, None, size)?,
        order,
        till: papers_tills::sheet(conn, ctx, None)?,
        number: ctx.text("print-desk-kit-number"),
    };
    write(ctx, "print-file-desk-kit", "", &desk_kit(&kit))
}

fn make_correction_sheet(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintCorrectionSheet,
) -> Result<PdfView, Failure> {
    let printed = pickup::printed_paper(conn, input.campaign, input.list)?
        .ok_or_else(|| Failure::refused(&CorrectionRefusal::NothingPrinted))?;
    let changed = pickup::changed_since(conn, input.campaign, printed.list)?;
    if changed.is_empty() {
        return Err(Failure::refused(&CorrectionRefusal::NothingChanged { number: printed.number }));
    }
    let offers = campaigns::offers(conn, input.campaign)?;
    let size = size(input.large);
    let says = Sentence::new("print-correction-says")
        .text("number", printed.number.to_string())
        .with("at", Param::Instant(printed.at));
    let place = papers_orders::campaign(conn, input.campaign)?.title;
    let sheet = CorrectionSheet {
        about: about(ctx, "print-correction"),
        size,
        frame: Frame { place, ..frame(conn, ctx, "print-correction", "print-correction-thumb")? },
        says: ctx.say(&says),
        headings: [
            "print-column-code",
            "print-column-name",
            "print-pickup-product",
            "print-correction-printed",
            "print-correction-now",
            "print-correction-done",
        ]
        .map(|key| ctx.text(key)),
        rows: rows(conn, ctx, &offers, &changed)?,
    };
    write(ctx, "print-file-correction", ending(size), &correction_sheet(&sheet))
}

/// By code, then in the order of the form.
fn rows(
    conn: &Connection,
    ctx: &Context<'_>,
    offers: &[Offer],
    changed: &[Changed],
) -> Result<Vec<CorrectionRow>, Failure> {
    let names = members::hall_names(conn)?;
    let mut rows = Vec::new();
    for one in changed {
        let offer = offers.iter().find(|offer| offer.id == one.offer);
        let (Some(known), Some(offer)) = (names.get(&one.household), offer) else { continue };
        let quantity = |qty: i64| if qty == 0 { "—".to_owned() } else { says(ctx, offer, qty) };
        let row = CorrectionRow {
            product: offer.name.clone(),
            printed: quantity(one.printed_qty),
            now: quantity(one.now_qty),
            code: known.code.clone(),
            name: called_out(known),
        };
        rows.push((super::mark::number(&row.code), offer.position, row));
    }
    rows.sort_by_key(|(number, position, _)| (*number, *position));
    Ok(rows.into_iter().map(|(_, _, row)| row).collect())
}
