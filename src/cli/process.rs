//! What the command needs of the process that it runs in, where it doesn't start as Rust programs do.

use std::fs::OpenOptions;
use std::mem::forget;
use std::os::fd::{AsFd, AsRawFd};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::SIGPIPE;

/// Makes the process fit for running programs: a closed pipe is an error of writing instead of death, and no file that a
/// program opens becomes one of the standard streams.
pub fn prepare() {
    // The flag has no reader: catching the signal is what counts. Commands that a program starts don't inherit that.
    let _ = signal_hook::flag::register(SIGPIPE, Arc::new(AtomicBool::new(false)));
    if is_closed(&std::io::stdin()) || is_closed(&std::io::stdout()) || is_closed(&std::io::stderr()) {
        fill_standard_streams();
    }
}

fn is_closed(stream: &impl AsFd) -> bool {
    stream.as_fd().try_clone_to_owned().is_err()
}

/// New files take the lowest free number: streams that are closed lead nowhere from now on.
fn fill_standard_streams() {
    while let Ok(file) = OpenOptions::new().read(true).write(true).open("/dev/null") {
        if file.as_raw_fd() > 2 {
            break;
        }
        forget(file);
    }
}
