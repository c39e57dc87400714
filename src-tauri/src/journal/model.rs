//! The chain: each row's hash covers the row before and a salted digest of the content, so that a
//! content can be erased later (content and salt dropped) while the chain still verifies.

use crate::db::seal::hex;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// A text longer than this is replaced in the journal by its sum and its length (an imported file).
const JOURNAL_TEXT_CHARS_MAX: usize = 2_000;
/// Fields that never enter the journal.
const SECRETS: [&str; 2] = ["passphrase", "tier"];

/// A row as it stands in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) seq: i64,
    pub(super) id: String,
    pub(super) at: String,
    pub(super) device: String,
    pub(super) command: String,
    pub(super) content: Option<String>,
    pub(super) salt: Option<String>,
    pub(super) digest: String,
    pub(super) previous: String,
    pub(super) hash: String,
}

impl Row {
    /// The hash the row must carry.
    pub(super) fn expected_hash(&self) -> String {
        let parts = [&self.previous, &self.id, &self.at, &self.device, &self.command, &self.digest];
        // Each part is preceded by its length, so that moving a letter between two parts is noticed.
        let mut hasher = Sha256::new();
        hasher.update(self.seq.to_le_bytes());
        for part in parts {
            hasher.update(part.len().to_le_bytes());
            hasher.update(part.as_bytes());
        }
        hex(&hasher.finalize())
    }

    /// Whether the row is what was written: its place, its content (unless erased) and its hash.
    pub(super) fn follows(&self, seq: i64, previous: &str) -> bool {
        let content_whole = match (&self.content, &self.salt) {
            (Some(content), Some(salt)) => digest(salt, content) == self.digest,
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        self.seq == seq && self.previous == previous && content_whole && self.hash == self.expected_hash()
    }
}

/// The salted digest of a content: without the salt nobody can try names against it.
pub(super) fn digest(salt: &str, content: &str) -> String {
    hex(&Sha256::digest(format!("{salt}:{content}")))
}

/// The input as the journal keeps it: without secrets, without whole files.
pub(super) fn redact(input: Value) -> Value {
    match input {
        Value::String(text) if JOURNAL_TEXT_CHARS_MAX < text.len() => {
            Value::String(format!("sha256:{} ({})", hex(&Sha256::digest(&text)), text.len()))
        }
        Value::Array(items) => Value::Array(items.into_iter().map(redact).collect()),
        Value::Object(fields) => Value::Object(fields.into_iter().map(redact_field).collect::<Map<_, _>>()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => input,
    }
}

fn redact_field((name, value): (String, Value)) -> (String, Value) {
    let secret = SECRETS.contains(&name.as_str()) && !value.is_null();
    let value = if secret { Value::String("•••".to_owned()) } else { redact(value) };
    (name, value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn row(seq: i64, previous: &str, content: &str) -> Row {
        let mut row = Row {
            seq,
            id: format!("id{seq}"),
            at: "2026-11-24T08:00:00Z".to_owned(),
            device: "d".to_owned(),
            command: "members.add".to_owned(),
            content: Some(content.to_owned()),
            salt: Some("s".to_owned()),
            digest: digest("s", content),
            previous: previous.to_owned(),
            hash: String::new(),
        };
        row.hash = row.expected_hash();
        row
    }

    #[test]
    fn any_altered_part_of_a_row_is_noticed() {
        let whole = row(2, "h1", "{}");
        assert!(whole.follows(2, "h1"));
        let altered: [fn(&mut Row); 8] = [
            |row| row.seq = 3,
            |row| row.id.push('x'),
            |row| row.at = "2026-11-25T08:00:00Z".to_owned(),
            |row| row.device.push('x'),
            |row| row.command = "members.edit".to_owned(),
            |row| row.content = Some("{ }".to_owned()),
            |row| row.salt = None,
            |row| row.previous = "h0".to_owned(),
        ];
        for (number, alter) in altered.iter().enumerate() {
            let mut row = whole.clone();
            alter(&mut row);
            assert!(!row.follows(2, "h1"), "alteration {number} went unnoticed");
        }
    }

    #[test]
    fn an_erased_content_keeps_the_chain() {
        let mut erased = row(1, "", "{\"name\":\"Anna\"}");
        (erased.content, erased.salt) = (None, None);
        assert!(erased.follows(1, ""));
    }

    #[test]
    fn secrets_and_whole_files_stay_out() {
        let kept = redact(json!({"passphrase": "x", "file": {"content": "a".repeat(2_001)}, "n": [1, null]}));
        assert_eq!(kept["passphrase"], "•••");
        assert!(kept["file"]["content"].as_str().unwrap().starts_with("sha256:"));
        assert_eq!(kept["n"], json!([1, null]));
        assert_eq!(redact(json!({"passphrase": null})), json!({"passphrase": null}));
    }
}
