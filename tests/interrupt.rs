//! Running code is stopped, whatever loop it is in: by another thread, or at a limit of steps.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use runmat::{Dialect, Error, JitMode, Session};

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

/// Programs without an end.
const ENDLESS: &[&str] = &[
    "while true, end",
    "while true, continue, end",
    "while true, x = 1; if x, continue, end, end",
    "do, until false",
    "do, continue, until false",
    "for k = 1:1e15, end",
    "for k = 1:1e15, continue, end",
    "while true, try, error('x'), catch, end, end",
    "f = @(f) f(f); while true, try, cellfun(@(x) x, {1}); catch, end, end",
];

/// language.md 33.7.
#[test]
fn loops_are_interrupted() {
    ENDLESS.iter().for_each(|code| interrupted(code));
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

const MODES: [JitMode; 4] = [JitMode::Off, JitMode::On, JitMode::Force, JitMode::Stress];

/// A session in Octave's dialect, which has all loops, whose runs may make so many steps.
fn limited(steps: u64, mode: JitMode) -> Session {
    Session::builder().dialect(Dialect::OCTAVE).capture_output().jit(mode).step_limit(steps).build()
}

fn is_step_limit(result: Result<(), Error>) -> bool {
    result.is_err_and(|error| error.identifier() == "RunMat:stepLimit" && error.message().contains("steps"))
}

#[test]
fn endless_programs_end_at_the_limit() {
    let own = [
        "while true, try, cellfun(@(x) x + 1, {1, 2}); catch, end, end",
        "cellfun(@(x) sum(cellfun(@(y) y, num2cell(1:x))), num2cell(1:1e5));",
        "x = {1}; while true, x = cellfun(@(v) v + 1, x, 'UniformOutput', false); end",
        "s = 0; for k = 0.1:0.1:1e12, s = s + k; end",
        "a = zeros(1, 9); while true, for k = 1:9, a(k) = a(k) + 1; end, end",
        "for c = ones(2, 1e6), d = c; end",
        "f = @(x) x + 1; y = 0; while true, y = f(y); end",
        "unwind_protect, while true, end, unwind_protect_cleanup, while true, end, end_unwind_protect",
    ];
    for mode in MODES {
        for code in ENDLESS.iter().copied().chain(own) {
            let mut session = limited(20_000, mode);
            let caught = format!("try, {code}; catch e, disp('caught'); end");
            for code in [code, &caught] {
                assert!(is_step_limit(session.run(code)), "{mode:?}: {code}");
                assert_eq!(session.take_output(), "", "{mode:?}: {code}");
            }
            session.run("z = 1; for k = 1:100, z = z + 1; end").expect("the session can be used on");
            assert_eq!(session.number("z"), Some(101.0));
        }
    }
}

#[test]
fn recursion_ends_at_the_limit() {
    let code = "
        n = 0; for k = 1:50, n = n + fib(5); end
        fib(60);
        function r = fib(n)
            if n < 2, r = n; else, r = fib(n - 1) + fib(n - 2); end
        end";
    let path = std::env::temp_dir().join(format!("runmat_steps_{}.m", std::process::id()));
    std::fs::write(&path, code).expect("a temporary file can be written");
    for mode in MODES {
        let mut session = Session::builder().capture_output().jit(mode).step_limit(100_000).build();
        assert!(is_step_limit(session.run_file(&path)), "{mode:?}");
        assert_eq!(session.number("n"), Some(250.0), "{mode:?}");
    }
    drop(std::fs::remove_file(&path));
}

/// The count is that of rounds and calls, whoever runs them; and it begins anew with each run.
#[test]
fn about_so_many_steps_are_made() {
    let each = [
        ("n = 0; while true, n = n + 1; end", 1.0),
        ("n = 0; for k = 1:1e9, n = n + 1; end", 1.0),
        ("n = 0; while true, for k = 1:1e9, n = n + 1; if mod(k, 5) == 0, break, end, end, end", 1.0),
        ("n = 0; f = @(x) x + 1; while true, n = f(n); end", 0.5),
        ("global n, n = 0; f = @(x) evalin('base', 'n = n + 1;'); arrayfun(f, 1:1e6);", 1.0),
    ];
    for mode in MODES {
        for (code, rounds) in each {
            let mut session = limited(10_000, mode);
            for _ in 0..3 {
                assert!(is_step_limit(session.run(code)), "{mode:?}: {code}");
                let n = session.number("n").expect("it has been counted");
                assert!((n - 10_000.0 * rounds).abs() <= 100.0, "{mode:?}: {n} in {code}");
            }
            session.run("for k = 1:9800, end").expect("there are enough steps");
        }
    }
}

#[test]
fn cleanups_have_some_steps_at_the_limit() {
    for mode in MODES {
        let mut session = limited(5_000, mode);
        let task = "@() cellfun(@(k) fprintf('%d ', k), {1, 2, 3})";
        assert!(is_step_limit(
            session.run(&format!("f = @(c) cellfun(@(x) x, num2cell(1:6000)); f(onCleanup({task}));"))
        ));
        session.finish();
        assert_eq!(session.take_output(), "1 2 3 ", "{mode:?}");
        let mut session = limited(5_000, mode);
        let code = "c = onCleanup(@() eval('while true, end'));";
        session.run(code).expect("nothing is wrong yet");
        session.finish();
    }
}
