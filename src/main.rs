//! The `runmat` command: arguments in, exit status out.

#![cfg_attr(unix, no_main)]
#![deny(unsafe_code)]

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The process as C starts it: what Rust's own start-up does for all programs, a short script would wait for (see
/// docs/decisions/004-start-up.md).
#[cfg(unix)]
#[allow(unsafe_code, reason = "the symbol's name; nothing here is unsafe")]
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    runmat::cli::process::prepare();
    // A panic has told what it is; it must not unwind into C.
    let status = std::panic::catch_unwind(|| runmat::cli::run(std::env::args().collect()));
    std::process::exit(status.unwrap_or(101));
}

#[cfg(not(unix))]
fn main() {
    std::process::exit(runmat::cli::run(std::env::args().collect()));
}
