//! The paper kit for a day without power: what to do, the lists as they stand, and blank ones. Each list bears its number
//! and each row its own: they are typed in again in that order, and the same line twice counts once.

use super::blocks::HandLine;
use super::frame::Frame;
use super::joining_form::{self, JoiningForm};
use super::order_form::{self, FormOf, OrderForms};
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::pickup_sheets::{self, PickupSheets};
use super::sign_in_list::{self, SignInList};
use super::stand_sheets::{self, StandSheets};
use super::table::{Cell, Column};
use super::till_sheet::{self, TillSheet};

/// Blank rows of a list and of a sheet, and how many blank sheets.
const LIST_ROWS: usize = 14;
const SHEET_ROWS: usize = 14;
const BLANK_SHEETS: usize = 4;

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperKit {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Heading and steps: during the cut, and after it.
    pub steps: [(String, Vec<String>); 2],
    pub sign_in: SignInList,
    pub stands: StandSheets,
    pub sheets: PickupSheets,
    /// Code and name, to be filled in on a blank sheet.
    pub by_hand: [String; 2],
    pub blank_list: Frame,
    pub blank_sheet: Frame,
}

pub fn paper_kit(kit: &PaperKit) -> Pdf {
    let mut paper = Paper::new(kit.about.clone(), kit.size, Orientation::Portrait);
    paper.start(kit.frame.clone());
    for (heading, steps) in &kit.steps {
        paper.heading(heading);
        paper.steps(steps);
    }
    sign_in_list::draw(&mut paper, &kit.sign_in);
    paper.start(kit.blank_list.clone());
    sign_in_list::draw_blank(&mut paper, &kit.sign_in.headings, LIST_ROWS);
    stand_sheets::draw(&mut paper, &kit.stands);
    pickup_sheets::draw(&mut paper, &kit.sheets);
    for _ in 0..BLANK_SHEETS {
        paper.start(kit.blank_sheet.clone());
        for label in &kit.by_hand {
            paper.fill_in(label, 1, HandLine::Solid);
        }
        let [product, quantity, served, difference] = &kit.sheets.headings;
        let columns = [
            Column::left(product, 14),
            Column::left(quantity, 6),
            Column::tick(served),
            Column::left(difference, 5),
        ];
        paper.table(&columns, &vec![vec![Cell::Blank, Cell::Blank, Cell::Tick, Cell::Blank]; SHEET_ROWS]);
    }
    paper.finish()
}

/// Blank forms of a kind: to join, to order.
const BLANK_FORMS: i64 = 4;

/// The other part of the kit, for the desk: money stands on it, so that it never hangs in the hall. Texts are already in
/// the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskKit {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Heading and steps: during the cut, and after it.
    pub steps: [(String, Vec<String>); 2],
    pub joining: JoiningForm,
    /// Of the order that takes forms; none when there is none.
    pub order: Option<OrderForms>,
    pub till: TillSheet,
    /// What stands before the number of a blank sheet.
    pub number: String,
}

pub fn desk_kit(kit: &DeskKit) -> Pdf {
    let mut paper = Paper::new(kit.about.clone(), kit.size, Orientation::Portrait).near_the_edge();
    paper.start(kit.frame.clone());
    for (heading, steps) in &kit.steps {
        paper.heading(heading);
        paper.steps(steps);
    }
    let mut numbers = 1..;
    let mut numbered = |frame: &Frame| {
        let number = numbers.next().unwrap_or(1);
        Frame { page: format!("{} {number} · {}", kit.number, frame.page), ..frame.clone() }
    };
    for _ in 0..BLANK_FORMS {
        let frame = numbered(&kit.joining.frame);
        joining_form::draw(&mut paper, &JoiningForm { frame, ..kit.joining.clone() });
    }
    if let Some(order) = &kit.order {
        let density = order_form::density(order);
        for _ in 0..BLANK_FORMS {
            let form = OrderForms { frame: numbered(&order.frame), ..order.clone() };
            order_form::draw(&mut paper, &form, &FormOf::default(), density);
        }
    }
    let frame = numbered(&kit.till.frame);
    till_sheet::draw(&mut paper, &TillSheet { frame, ..kit.till.clone() });
    paper.finish()
}
