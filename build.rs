//! Links the command for a short start-up where that is known to work: at a fixed address, since a position-independent
//! executable has tens of thousands of pointers to relocate before `main` (the builtin table, the grammar, the vtables),
//! and with the unwinder in it, since each shared library costs time to load. See docs/decisions/003-fixed-address.md and
//! docs/decisions/004-start-up.md.
//!
//! And says whether the crate has a code generator: with its feature, on the machines that `Cargo.toml` names.

use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let target = |key: &str| std::env::var(format!("CARGO_CFG_TARGET_{key}")).unwrap_or_default();
    println!("cargo:rustc-check-cfg=cfg(code_generator)");
    let is_known = ["x86_64", "aarch64"].contains(&target("ARCH").as_str());
    if is_known && std::env::var_os("CARGO_FEATURE_JIT").is_some() {
        println!("cargo:rustc-cfg=code_generator");
    }
    if (target("ARCH"), target("OS"), target("ENV")) == ("x86_64".into(), "linux".into(), "gnu".into()) {
        println!("cargo:rustc-link-arg-bins=-no-pie");
        if has_library("libgcc_eh.a") {
            println!("cargo:rustc-link-arg-bins=-Wl,--whole-archive,-l:libgcc_eh.a,--no-whole-archive");
        }
    }
}

/// The linker finds a library of that name.
fn has_library(name: &str) -> bool {
    let linker = std::env::var("RUSTC_LINKER").unwrap_or("cc".into());
    let found = Command::new(linker).arg(format!("-print-file-name={name}")).output();
    // What isn't found is printed as it was given.
    found.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_absolute())
}
