//! The `runmat` command: arguments in, exit status out.

#![forbid(unsafe_code)]

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let status = runmat::cli::run(std::env::args().collect());
    std::process::exit(status);
}
