//! Links the command at a fixed address where that is known to work: a position-independent one has tens of thousands of
//! pointers to relocate (the builtin table, the grammar, the vtables) before `main`, which is a fifth of a short script's
//! time. See docs/decisions/003-fixed-address.md.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let target = |key: &str| std::env::var(format!("CARGO_CFG_TARGET_{key}")).unwrap_or_default();
    if (target("ARCH"), target("OS"), target("ENV")) == ("x86_64".into(), "linux".into(), "gnu".into()) {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
