//! Running a command with a limit of time.

use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

/// How a run ended.
pub(crate) enum Ended {
    /// By itself, with success: what it printed, and the seconds of the whole process.
    Well { output: String, errors: String, seconds: f64 },
    /// With a failure: the first line of standard error.
    Badly(String),
    /// It was stopped at the limit.
    Late,
}

/// Runs a command for at most `limit` seconds.
pub(crate) fn run(command: &mut Command, limit: f64) -> Ended {
    let start = Instant::now();
    let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = match spawned {
        Ok(child) => child,
        Err(error) => return Ended::Badly(error.to_string()),
    };
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let child = Arc::new(Mutex::new(child));
    // Both pipes are read at once, so that the process never waits for its reader.
    let errors = std::thread::spawn(move || read(stderr));
    let (done, finished) = mpsc::channel::<()>();
    let watched = Arc::clone(&child);
    let watchdog = std::thread::spawn(move || {
        let late =
            finished.recv_timeout(Duration::from_secs_f64(limit)) == Err(mpsc::RecvTimeoutError::Timeout);
        if late && let Ok(mut child) = watched.lock() {
            let _ = child.kill();
        }
        late
    });
    let output = read(stdout);
    let status = child.lock().ok().and_then(|mut child| child.wait().ok());
    let seconds = start.elapsed().as_secs_f64();
    drop(done);
    let late = watchdog.join().unwrap_or(false);
    let errors = errors.join().unwrap_or_default();
    match status {
        _ if late => Ended::Late,
        Some(status) if status.success() => Ended::Well { output, errors, seconds },
        _ => Ended::Badly(errors.lines().next().unwrap_or("it failed without a message").to_string()),
    }
}

fn read(pipe: Option<impl Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut pipe) = pipe {
        let _ = pipe.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
