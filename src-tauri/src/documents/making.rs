//! What the commands that make papers share: the entry in the list, the frame, the file that is left.

use super::frame::Frame;
use super::page::{About, Pdf, Size};
pub(super) use crate::cash::method_key;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::sentence::{Param, Sentence};
use crate::settings;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

/// Who may see a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub(super) enum Audience {
    /// Everybody in the hall: nothing on it is about one household.
    Hall,
    /// Those who answer for the association's file; never the hall.
    Office,
    /// One household, and the treasurer.
    Private,
}

/// A paper: its name, the command that makes it, the keys of its title and of its file's name.
pub(super) struct Paper {
    pub(super) name: &'static str,
    pub(super) command: &'static str,
    pub(super) audience: Audience,
    pub(super) title: &'static str,
    pub(super) file: &'static str,
    /// Whether it can be made in 18 points.
    pub(super) large: bool,
    /// What it is made from, as in `adhesion`; nothing for a paper that stands alone.
    pub(super) from: Option<&'static str>,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct PdfView {
    path: String,
    #[ts(type = "number")]
    pages: usize,
}

/// 18 points when asked, 12 otherwise.
pub(super) fn size(large: Option<bool>) -> Size {
    if large.unwrap_or(false) { Size::Large } else { Size::Normal }
}

/// How the name of a file tells its size.
pub(super) fn ending(size: Size) -> &'static str {
    match size {
        Size::Normal => "",
        Size::Large => "-18pt",
    }
}

pub(super) fn about(ctx: &Context<'_>, title: &'static str) -> About {
    About { kind: ctx.text(title), lang: ctx.lang, made_at: ctx.now }
}

/// What stands around every paper of the association.
pub(super) fn frame(
    conn: &Connection,
    ctx: &Context<'_>,
    title: &'static str,
    rule_of_thumb: &'static str,
) -> Result<Frame, Failure> {
    let printed = Sentence::new("print-printed").with("at", Param::Instant(ctx.now));
    let version = Sentence::new("print-version").text("version", env!("CARGO_PKG_VERSION"));
    Ok(Frame {
        group: settings::read(conn)?.name.unwrap_or_else(|| ctx.text("print-no-association")),
        place: String::new(),
        date: format::day_long(ctx.today, ctx.lang),
        page: ctx.text("print-page"),
        title: ctx.text(title),
        printed: ctx.say(&printed),
        version: ctx.say(&version),
        rule_of_thumb: ctx.text(rule_of_thumb),
    })
}

/// Leaves a paper in the documents folder; the name says what and when, never who. Another paper of that name stays:
/// this one takes a number.
pub(super) fn write(
    ctx: &Context<'_>,
    file: &'static str,
    ending: &str,
    pdf: &Pdf,
) -> Result<PdfView, Failure> {
    let name = format!("{}-{}{ending}", ctx.text(file), ctx.today);
    let path = ctx.folder.leave_document(&name, "pdf", &pdf.bytes)?;
    Ok(PdfView { path: path.to_string_lossy().into_owned(), pages: pdf.pages })
}
