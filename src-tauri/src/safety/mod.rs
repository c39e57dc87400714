//! Copies of the file: made, verified, listed, thinned out, and looked into before one replaces the file.
//! It moves whole files and understands no row; the door swaps the open file.

mod backup;
mod crypt;
mod drives;
mod keep;
mod restore;

pub(crate) use backup::{
    AgeView, BackupView, Backups, Kind, age, back_up, list, newest, newest_daily, thin_out,
};
pub(crate) use drives::{DrivesView, drives};
pub(crate) use restore::{look_inside, plain_copy, set_aside, swap};
