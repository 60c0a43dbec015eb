//! Another thread stops running code, whatever loop it is in.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use runmat::{Dialect, Session};

/// Runs endless code and interrupts it, also when the code catches errors.
fn interrupted(code: &str) {
    let mut session = Session::builder().dialect(Dialect::OCTAVE).capture_output().build();
    let flag = session.interrupt_flag();
    let watchdog = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(30));
        flag.store(true, Ordering::Relaxed);
    });
    let start = Instant::now();
    let error = session.run(code).expect_err("endless code ends with an error");
    watchdog.join().expect("the watchdog doesn't panic");
    assert_eq!(error.identifier(), "RunMat:interrupted", "{code}");
    assert!(start.elapsed() < Duration::from_secs(10), "{code}");
}

/// language.md 33.7.
#[test]
fn loops_are_interrupted() {
    for code in [
        "while true, end",
        "while true, continue, end",
        "while true, x = 1; if x, continue, end, end",
        "do, until false",
        "do, continue, until false",
        "for k = 1:1e15, end",
        "for k = 1:1e15, continue, end",
        "while true, try, error('x'), catch, end, end",
        "f = @(f) f(f); while true, try, cellfun(@(x) x, {1}); catch, end, end",
    ] {
        interrupted(code);
    }
}

#[test]
fn unwinding_is_interrupted() {
    let code = "deeper();
        function deeper()
        try, deeper(); catch e, end
        if numel(e.stack) > 0, error('again'); end
        end";
    let path = std::env::temp_dir().join(format!("runmat_unwinding_{}.m", std::process::id()));
    std::fs::write(&path, code).expect("a temporary file can be written");
    let mut session = Session::builder().capture_output().build();
    let flag = session.interrupt_flag();
    let watchdog = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(300));
        flag.store(true, Ordering::Relaxed);
    });
    let start = Instant::now();
    let error = session.run_file(&path).expect_err("the recursion ends with an error");
    watchdog.join().expect("the watchdog doesn't panic");
    drop(std::fs::remove_file(&path));
    assert_eq!(error.identifier(), "RunMat:interrupted");
    assert!(start.elapsed() < Duration::from_secs(10));
}
