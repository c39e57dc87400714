//! Copies that leave the laptop are encrypted by `age` under the association's passphrase.

use age::secrecy::SecretString;
use std::fs::File;
use std::io::{self, BufReader, BufWriter};
use std::path::Path;

/// 2^15 rounds of scrypt: about a third of a second and 32 MB on a laptop of 2015.
const WORK_FACTOR_LOG2: u8 = 15;
/// A file asking for more work than this is refused (it would take minutes).
const WORK_FACTOR_LOG2_MAX: u8 = 20;

pub(super) fn encrypt(plain: &Path, into: &Path, passphrase: &str) -> io::Result<()> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK_FACTOR_LOG2);
    let recipients: [&dyn age::Recipient; 1] = [&recipient];
    let encryptor = age::Encryptor::with_recipients(recipients.into_iter()).map_err(io::Error::other)?;
    let mut writer = encryptor.wrap_output(BufWriter::new(File::create(into)?))?;
    io::copy(&mut File::open(plain)?, &mut writer)?;
    let file = writer.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()
}

/// False when the passphrase is not the right one.
pub(super) fn decrypt(sealed: &Path, into: &Path, passphrase: &str) -> io::Result<bool> {
    let mut identity = age::scrypt::Identity::new(SecretString::from(
        passphrase.split_whitespace().collect::<Vec<_>>().join(" "),
    ));
    identity.set_max_work_factor(WORK_FACTOR_LOG2_MAX);
    let decryptor =
        age::Decryptor::new_buffered(BufReader::new(File::open(sealed)?)).map_err(io::Error::other)?;
    let identities: [&dyn age::Identity; 1] = [&identity];
    let mut reader = match decryptor.decrypt(identities.into_iter()) {
        Ok(reader) => reader,
        Err(age::DecryptError::DecryptionFailed | age::DecryptError::NoMatchingKeys) => return Ok(false),
        Err(error) => return Err(io::Error::other(error)),
    };
    let mut file = File::create(into)?;
    io::copy(&mut reader, &mut file)?;
    file.sync_all()?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_passphrase_opens_a_copy() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        std::fs::write(path("plain"), "Foyer B-047").unwrap();
        encrypt(&path("plain"), &path("sealed"), "quatre sacs de riz").unwrap();
        assert!(!std::fs::read(path("sealed")).unwrap().windows(5).any(|bytes| bytes == b"Foyer"));
        assert!(!decrypt(&path("sealed"), &path("again"), "trois sacs de riz").unwrap());
        assert!(decrypt(&path("sealed"), &path("again"), " quatre  sacs de riz ").unwrap());
        assert_eq!(std::fs::read_to_string(path("again")).unwrap(), "Foyer B-047");
    }
}
