//! Programs that nobody wrote must do the same in all tiers of the engine: print the same to the last bit, and fail the same.
//! `tests/tiers.rs` includes this file and makes programs of numbers; the fuzz target makes them of its bytes.

mod generator;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use runmat::{Dialect, GcMode, JitMode, JitThread, Session};

pub(crate) use generator::Program;

/// How long a program runs; programs that need longer are not compared.
const TIME: Duration = Duration::from_secs(2);

/// Bytes that one array of a program may have.
const ARRAY_LIMIT: usize = 1 << 16;

/// A way to run programs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tier {
    pub(crate) name: &'static str,
    gc: GcMode,
    jit: JitMode,
    /// Tiers that take long see one program of so many.
    pub(crate) every: u64,
}

/// The first is what the others are compared with.
pub(crate) const TIERS: &[Tier] = &[
    Tier { name: "interpreter", gc: GcMode::Normal, jit: JitMode::Off, every: 1 },
    Tier { name: "on", gc: GcMode::Normal, jit: JitMode::On, every: 1 },
    Tier { name: "force", gc: GcMode::Normal, jit: JitMode::Force, every: 1 },
    Tier { name: "stress", gc: GcMode::Normal, jit: JitMode::Stress, every: 1 },
    Tier { name: "gc_verify", gc: GcMode::Verify, jit: JitMode::Force, every: 4 },
    Tier { name: "gc_stress", gc: GcMode::Stress, jit: JitMode::Stress, every: 4 },
];

fn session(tier: Tier, dialect: Dialect) -> Session {
    // Another thread makes code in one of them, which counts steps, too.
    let verifies = tier.gc == GcMode::Verify;
    let builder = Session::builder().dialect(dialect).gc(tier.gc).jit(tier.jit);
    let builder = builder.jit_thread(if verifies { JitThread::Always } else { JitThread::Never });
    let builder = builder.verify(true).array_limit(ARRAY_LIMIT).capture_output();
    if verifies { builder.step_limit(1 << 40).build() } else { builder.build() }
}

/// What a program does: its output, and the error at its end with its places. Nothing, if it takes too long.
pub(crate) fn outcome(program: &Program, tier: Tier, file: &Path) -> Option<String> {
    std::fs::write(file, &program.text).expect("a program can be written");
    let dialect = if program.octave { Dialect::OCTAVE } else { Dialect::MATLAB };
    let ran = catch_unwind(AssertUnwindSafe(|| {
        let mut session = session(tier, dialect);
        let flag = session.interrupt_flag();
        let (running, ended) = mpsc::channel::<()>();
        let watchdog = std::thread::spawn(move || {
            let mut late = false;
            while ended.recv_timeout(TIME) == Err(RecvTimeoutError::Timeout) {
                flag.store(true, Ordering::Relaxed);
                late = true;
            }
            late
        });
        let result = session.run_file(file);
        session.finish();
        drop(running);
        let late = watchdog.join().expect("the watchdog doesn't panic");
        let mut text = session.take_output();
        if let Err(error) = result {
            text += &format!("error {}: {}\n", error.identifier(), error.message());
            for frame in error.stack().iter() {
                text += &format!("    {frame:?}\n");
            }
        }
        (!late).then_some(text)
    }));
    ran.unwrap_or_else(|panic| {
        let message = panic.downcast_ref::<String>().map(String::as_str);
        let message = message.or_else(|| panic.downcast_ref::<&str>().copied());
        Some(format!("panic: {}\n", message.unwrap_or("")))
    })
}

/// Both outcomes, where the tiers differ.
pub(crate) fn difference(program: &Program, tier: Tier, file: &Path) -> Option<(String, String)> {
    let expected = outcome(program, TIERS[0], file)?;
    let got = outcome(program, tier, file)?;
    (expected != got).then_some((expected, got))
}

/// The program of these bytes does the same in the interpreter and in compiled code.
pub fn agree(bytes: &[u8]) {
    let program = Program::of_bytes(bytes);
    let name = format!("runmat-tiers-{}-{:?}", std::process::id(), std::thread::current().id());
    let folder = std::env::temp_dir().join(name.replace(['(', ')'], "-"));
    std::fs::create_dir_all(&folder).expect("there is a folder for temporary files");
    let file = folder.join("program.m");
    for &tier in TIERS.iter().filter(|tier| matches!(tier.name, "force" | "stress")) {
        if let Some((expected, got)) = difference(&program, tier, &file) {
            let interpreter = TIERS[0].name;
            panic!("{}--- {interpreter}:\n{expected}\n--- {}:\n{got}", program.text, tier.name);
        }
    }
    drop(std::fs::remove_dir_all(folder));
}
