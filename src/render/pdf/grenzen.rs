//! What setting a document may cost: a template is a program, and programs may run for ever.
//!
//! The work is done in a thread of its own. When it takes too much, the caller goes on without it; the thread itself cannot be
//! stopped and ends with the program.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// How often is looked.
const SCHRITT: Duration = Duration::from_millis(20);

/// Deeply nested content needs more than the usual two mebibytes.
const STAPEL: usize = 32 << 20;

/// Time and memory that work may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grenzen {
    /// Time on the clock.
    pub(super) zeit: Duration,
    /// Bytes beyond what the process took before.
    pub(super) speicher: usize,
}

/// What ended work too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Abbruch {
    /// It took longer than this.
    Zeit(Duration),
    /// It took more bytes than this.
    Speicher(usize),
    /// It panicked.
    Absturz,
}

impl Grenzen {
    /// What reading a font may take: the largest have some ten thousand letters.
    pub(super) const FONT: Self = Self { zeit: Duration::from_secs(5), speicher: 512 << 20 };

    /// Many times what documents of this size have been seen to take: a thousand requirements are about two megabytes, five seconds
    /// and one gigabyte. Whoever writes the template may write the data too, so neither grows without end: ten thousand requirements
    /// still find room.
    pub(super) fn for_data(bytes: usize) -> Self {
        let megabytes = bytes >> 20;
        let seconds = u64::try_from(megabytes).unwrap_or(u64::MAX).saturating_mul(20);
        Self {
            zeit: Duration::from_secs(60_u64.saturating_add(seconds).min(400)),
            speicher: (1_usize << 30).saturating_add(megabytes.saturating_mul(4 << 30)).min(16 << 30),
        }
    }
}

/// Does `work` within `grenzen`.
///
/// # Errors
/// If it takes too much or does not come to an end.
pub(super) fn bounded<T: Send + 'static>(
    grenzen: Grenzen,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Abbruch> {
    let before = memory();
    let (sender, receiver) = mpsc::sync_channel(1);
    let builder = thread::Builder::new().name("typst".to_owned()).stack_size(STAPEL);
    // Whoever hears nothing any more has gone on.
    let started = builder.spawn(move || sender.send(work()).is_ok());
    if started.is_err() {
        return Err(Abbruch::Absturz);
    }
    let mut left = grenzen.zeit;
    loop {
        match receiver.recv_timeout(SCHRITT.min(left)) {
            Ok(done) => return Ok(done),
            Err(RecvTimeoutError::Disconnected) => return Err(Abbruch::Absturz),
            Err(RecvTimeoutError::Timeout) => left = left.saturating_sub(SCHRITT),
        }
        if memory().saturating_sub(before) > grenzen.speicher {
            return Err(Abbruch::Speicher(grenzen.speicher));
        }
        if left.is_zero() {
            return Err(Abbruch::Zeit(grenzen.zeit));
        }
    }
}

/// Bytes that the process takes now; none where the system does not tell.
fn memory() -> usize {
    memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem)
}

#[cfg(test)]
mod tests {
    use super::*;

    // Memory is that of the whole process, in which other tests run as well.
    const GRENZEN: Grenzen = Grenzen { zeit: Duration::from_millis(200), speicher: usize::MAX };

    #[test]
    fn work_within_the_limits_gives_its_result() {
        assert_eq!(bounded(GRENZEN, || 7), Ok(7));
    }

    #[test]
    fn work_without_end_is_left() {
        let (keep, wait) = mpsc::channel::<()>();
        assert_eq!(bounded(GRENZEN, move || wait.recv().is_ok()), Err(Abbruch::Zeit(GRENZEN.zeit)));
        drop(keep);
    }

    #[test]
    fn work_that_takes_all_memory_is_left() {
        let grenzen = Grenzen { zeit: Duration::from_secs(20), speicher: 64 << 20 };
        let (keep, wait) = mpsc::channel::<()>();
        let much = bounded(grenzen, move || {
            // Only what was written to is taken from the machine.
            let much = vec![1_u8; 256 << 20];
            wait.recv().is_ok() && much.len() == 1
        });
        // Where the system does not tell, only time is a limit.
        let expected = if memory() == 0 { Abbruch::Zeit(grenzen.zeit) } else { Abbruch::Speicher(grenzen.speicher) };
        assert_eq!(much, Err(expected));
        drop(keep);
    }

    #[test]
    fn work_that_panics_is_an_error() {
        let empty: Vec<u8> = "".bytes().collect();
        // To print where it happened takes time of its own.
        let grenzen = Grenzen { zeit: Duration::from_secs(20), ..GRENZEN };
        assert_eq!(bounded(grenzen, move || empty.first().copied().expect("on purpose")), Err(Abbruch::Absturz));
    }

    #[test]
    fn larger_documents_may_take_more() {
        let (small, large) = (Grenzen::for_data(1000), Grenzen::for_data(20 << 20));
        assert_eq!(small, Grenzen { zeit: Duration::from_mins(1), speicher: 1 << 30 });
        assert_eq!(large, Grenzen { zeit: Duration::from_secs(400), speicher: 16 << 30 });
    }
}
