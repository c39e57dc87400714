//! Papers: `commands` gathers plain rows and translated texts; each paper's own file turns them into the
//! bytes of a PDF, reading no clock, no database and no language file: the same input, the same bytes.
//! `page` is the sheet, `frame` what stands around, `blocks` and `table` what goes on it.
//! It never promises archival (PDF/A) or tagged files.

pub mod account_statement;
pub mod adjustment_sheet;
pub mod allergen_strips;
mod allergens;
mod blocks;
pub mod call_list;
pub mod cash_book;
pub mod catalogue_sheet;
pub mod chart;
pub mod cheque_deposit;
mod commands;
pub mod correction_sheet;
pub mod count_report;
pub mod dispatch_sheet;
pub mod financial_report;
mod fonts;
pub mod frame;
mod gathered;
pub mod household_list;
pub mod household_statement;
mod ink;
pub mod joining_form;
pub mod labels;
mod making;
mod mark;
pub mod member_cards;
pub mod member_roll;
mod mixed;
pub mod order_form;
pub mod order_slip;
pub mod page;
pub mod paper_kit;
mod papers_accounts;
mod papers_adhesions;
mod papers_adjustment;
mod papers_allergens;
mod papers_balance;
mod papers_books;
mod papers_dispatch;
mod papers_distribution;
mod papers_kit;
mod papers_labels;
mod papers_members;
mod papers_orders;
mod papers_preparing;
mod papers_producer;
mod papers_purchases;
mod papers_recall;
mod papers_settlement;
mod papers_slips;
mod papers_stock;
mod papers_tills;
mod papers_volunteers;
pub mod pickup_sheets;
mod pictograms;
pub mod price_cards;
pub mod recall_calls;
pub mod receipt;
pub mod recovery_sheet;
pub mod rota;
mod script;
pub mod settlement_sheet;
pub mod sharing_rule;
pub mod sign_in_list;
pub mod stand_sheets;
pub mod stock_sheet;
pub mod supplier_order;
pub mod table;
mod text;
pub mod till_sheet;

pub use blocks::HandLine;
pub(crate) use commands::{one_of_ours, register};

#[cfg(test)]
mod tests;
