//! The papers about members: the list for the office, the receipt of an adhesion, the recovery sheet; those of
//! adhesions are made in `papers_adhesions`.

use super::household_list::{Headings, HouseholdList, Row, household_list};
use super::making::{Audience, Paper, PdfView, about, ending, frame, method_key, size, write};
use super::page::Size;
use super::papers_adhesions;
use super::receipt::{ReceiptSheet, receipt as receipt_sheet};
use super::recovery_sheet::{RecoverySheet, recovery_sheet};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::AdhesionId;
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::kernel::spelled;
use crate::router::Router;
use crate::{adhesions, members, settings};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "household_list",
        command: "documents.household_list",
        audience: Audience::Office,
        title: "print-household-list",
        file: "print-file-household-list",
        large: true,
        from: None,
    },
    Paper {
        name: "recovery_sheet",
        command: "documents.recovery_sheet",
        audience: Audience::Office,
        title: "print-recovery-sheet",
        file: "print-file-recovery-sheet",
        large: false,
        from: None,
    },
    Paper {
        name: "receipt",
        command: "documents.receipt",
        audience: Audience::Private,
        title: "print-receipt",
        file: "print-file-receipt",
        large: true,
        from: Some("adhesion"),
    },
    Paper {
        name: "joining_form",
        command: "documents.joining_form",
        audience: Audience::Private,
        title: "print-joining-form",
        file: "print-file-joining-form",
        large: true,
        from: None,
    },
    Paper {
        name: "member_cards",
        command: "documents.member_cards",
        audience: Audience::Private,
        title: "print-member-cards",
        file: "print-file-member-cards",
        large: true,
        from: None,
    },
    Paper {
        name: "member_register",
        command: "documents.member_register",
        audience: Audience::Office,
        title: "print-member-register",
        file: "print-file-member-register",
        large: true,
        from: None,
    },
    Paper {
        name: "membership_list",
        command: "documents.membership_list",
        audience: Audience::Office,
        title: "print-membership-list",
        file: "print-file-membership-list",
        large: true,
        from: None,
    },
];

pub(super) fn register(router: &mut Router) {
    papers_adhesions::register(router);
    router.read("documents.household_list", OFFICERS, make_household_list);
    router.write("documents.recovery_sheet", OFFICERS, make_recovery_sheet);
    router.read("documents.receipt", OFFICERS, make_receipt);
}

/// Print the list of households with their phone numbers, for the office.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintHouseholdList {
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the sheet that opens the protected copies when the laptop is gone.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintRecoverySheet {}

/// Print the receipt of an adhesion.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintReceipt {
    adhesion: AdhesionId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum PaperRefusal {
    #[error("no passphrase is set")]
    NoPassphrase,
    #[error("no payment, no receipt")]
    NoReceipt,
    #[error("the adhesion was cancelled")]
    Cancelled,
}

impl Refusal for PaperRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            PaperRefusal::NoPassphrase => Sentence::new("refusal-no-passphrase"),
            PaperRefusal::NoReceipt => Sentence::new("refusal-no-receipt"),
            PaperRefusal::Cancelled => Sentence::new("refusal-receipt-cancelled"),
        }
    }
}

fn make_household_list(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintHouseholdList,
) -> Result<PdfView, Failure> {
    let size = size(input.large);
    let rows = members::list_all(conn)?.into_iter().map(|household| Row {
        code: household.code.to_string(),
        name: household.draft.name(),
        persons: household.draft.size.map(|size| size.to_string()).unwrap_or_default(),
        phone: household.draft.phone().to_owned(),
        pickup_place: household.draft.pickup_place,
    });
    let list = HouseholdList {
        about: about(ctx, "print-household-list"),
        size,
        frame: frame(conn, ctx, "print-household-list", "print-household-list-thumb")?,
        headings: Headings {
            code: ctx.text("print-column-code"),
            name: ctx.text("print-column-name"),
            persons: ctx.text("print-column-persons"),
            phone: ctx.text("print-column-phone"),
            pickup_place: ctx.text("print-column-pickup-place"),
            tick: ctx.text("print-column-tick"),
        },
        rows: rows.collect(),
        nobody: ctx.text("print-household-list-empty"),
    };
    write(ctx, "print-file-household-list", ending(size), &household_list(&list))
}

fn make_recovery_sheet(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    _: PrintRecoverySheet,
) -> Result<PdfView, Failure> {
    let association = settings::read(tx)?;
    let Some(passphrase) = association.backup_passphrase else {
        return Err(Failure::refused(&PaperRefusal::NoPassphrase));
    };
    let place = association.backup_folder.unwrap_or_else(|| ctx.text("print-recovery-no-place"));
    let sheet = RecoverySheet {
        about: about(ctx, "print-recovery-sheet"),
        size: Size::Normal,
        frame: frame(tx, ctx, "print-recovery-sheet", "print-recovery-thumb")?,
        facts: vec![
            (ctx.text("print-association"), association.name.unwrap_or_default()),
            (ctx.text("print-recovery-place"), place),
            (ctx.text("print-date"), format::day_long(ctx.today, ctx.lang)),
        ],
        warning: ctx.text("print-recovery-warning"),
        passphrase_label: ctx.text("print-recovery-passphrase"),
        passphrase: passphrase.split_whitespace().map(str::to_owned).collect(),
        steps_label: ctx.text("print-recovery-steps"),
        steps: [
            "print-recovery-step-1",
            "print-recovery-step-2",
            "print-recovery-step-3",
            "print-recovery-step-4",
        ]
        .map(|key| ctx.text(key))
        .to_vec(),
        kept_in: ctx.text("print-recovery-kept-in"),
        signatures: vec![ctx.text("print-signature-1"), ctx.text("print-signature-2")],
    };
    write(ctx, "print-file-recovery-sheet", "", &recovery_sheet(&sheet))
}

fn make_receipt(conn: &Connection, ctx: &Context<'_>, input: PrintReceipt) -> Result<PdfView, Failure> {
    let no_receipt = || Failure::not_found(&PaperRefusal::NoReceipt);
    let receipt = adhesions::receipt(conn, input.adhesion)?.ok_or_else(no_receipt)?;
    if receipt.cancelled {
        return Err(Failure::refused(&PaperRefusal::Cancelled));
    }
    let called = members::called(conn, receipt.household)?.ok_or_else(no_receipt)?;
    let money = |cents: i64| format::money(Money::from_cents(cents), ctx.lang);
    let period = Sentence::new("print-receipt-period-value")
        .with("from", Param::Day(receipt.from_on))
        .with("to", Param::Day(receipt.to_on));
    let mut facts = vec![
        (ctx.text("print-receipt-who"), called.to_string()),
        (ctx.text("print-receipt-category"), receipt.category_name),
        (ctx.text("print-receipt-amount"), money(receipt.cents)),
        (ctx.text("print-receipt-in-words"), spelled::euros(receipt.cents, ctx.lang)),
        (ctx.text("print-receipt-method"), ctx.text(method_key(&receipt.method))),
        (ctx.text("print-receipt-period"), ctx.say(&period)),
        (ctx.text("print-date"), format::day_long(receipt.recorded_on, ctx.lang)),
    ];
    if receipt.fund_cents != 0 {
        facts.insert(4, (ctx.text("print-receipt-fund"), money(receipt.fund_cents)));
    }
    let size = size(input.large);
    let number = Sentence::new("print-receipt-number").text("number", &receipt.number);
    let sheet = ReceiptSheet {
        about: about(ctx, "print-receipt"),
        size,
        frame: frame(conn, ctx, "print-receipt", "print-receipt-thumb")?,
        number: ctx.say(&number),
        facts,
        notice: ctx.text("print-receipt-notice"),
        signature: ctx.text("print-receipt-signature"),
    };
    let ending = format!("-{}{}", receipt.number, ending(size));
    write(ctx, "print-file-receipt", &ending, &receipt_sheet(&sheet))
}
