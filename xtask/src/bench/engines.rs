//! What runs the programs: RunMat in its modes, Octave, C, LuaJIT, CPython, NumPy.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::options::Options;
use super::programs::Program;

/// Flags of the C compiler: no fused multiplication and addition, which would change the checksums.
const C_FLAGS: &[&str] = &["-O2", "-ffp-contract=off"];

/// An engine that is installed.
pub(crate) struct Engine {
    pub(crate) name: &'static str,
    /// The program and its first arguments; the file comes behind. Empty for C, whose file is the program.
    command: Vec<String>,
    extension: &'static str,
    pub(crate) version: String,
}

impl Engine {
    /// Whether it is RunMat, whose failures are ours.
    pub(crate) fn is_ours(&self) -> bool {
        matches!(self.name, "runmat" | "interpreter")
    }

    /// The command that runs a program; none when it isn't written for this engine.
    pub(crate) fn command(&self, program: &Program, root: &Path) -> Option<Command> {
        let file = program.translation(self.extension)?;
        let Some((first, others)) = self.command.split_first() else {
            return Some(Command::new(c_binary(root, program)));
        };
        let mut command = Command::new(first);
        command.args(others).arg(file);
        Some(command)
    }
}

/// The engines that are installed and asked for, RunMat first.
pub(crate) fn installed(root: &Path, options: &Options) -> Result<Vec<Engine>, String> {
    let runmat = options.runmat.clone().unwrap_or_else(|| root.join("target/release/runmat"));
    let mut all = runmat_modes(&runmat)?;
    all.push(Engine {
        name: "octave",
        command: ["octave-cli", "-q", "--no-init-file"].map(String::from).to_vec(),
        extension: "m",
        version: first_line("octave-cli", &["--version"]),
    });
    all.push(Engine { name: "c", command: vec![], extension: "c", version: c_version() });
    all.push(Engine {
        name: "luajit",
        command: vec!["luajit".into()],
        extension: "lua",
        version: first_line("luajit", &["-v"]),
    });
    // The interpreter itself: what is called python3 may be a script that looks for it.
    let python = first_line("python3", &["-c", "import sys; print(sys.executable)"]);
    for (name, extension, print_version) in [
        ("python3", "py", "import sys; print('Python', sys.version.split()[0])"),
        ("numpy", "np.py", "import numpy; print('NumPy', numpy.__version__)"),
    ] {
        let version = first_line(&python, &["-c", print_version]);
        all.push(Engine { name, command: vec![python.clone()], extension, version });
    }
    if let Some(unknown) = options.engines.iter().find(|name| !all.iter().any(|e| e.name == **name)) {
        return Err(format!("no engine {unknown}"));
    }
    let wanted = |e: &Engine| options.engines.is_empty() || options.engines.iter().any(|name| name == e.name);
    all.retain(|engine| !engine.version.is_empty() && wanted(engine));
    Ok(all)
}

/// RunMat with its compiler and without; a binary without the compiler is one engine.
fn runmat_modes(binary: &Path) -> Result<Vec<Engine>, String> {
    let path = binary.to_string_lossy().into_owned();
    let version = first_line(&path, &["--version"]);
    if version.is_empty() {
        return Err("build it first: cargo build --release --workspace --bins --examples".into());
    }
    let engine = |name, flag: Option<&str>| {
        let command = std::iter::once(path.as_str()).chain(flag).map(String::from).collect();
        let version = format!("{version} {}", flag.unwrap_or_default()).trim().to_string();
        Engine { name, command, extension: "m", version }
    };
    let has_compiler = Command::new(binary)
        .args(["--jit=off", "-e", "1;"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    Ok(if has_compiler {
        vec![engine("runmat", Some("--jit=on")), engine("interpreter", Some("--jit=off"))]
    } else {
        vec![engine("runmat", None)]
    })
}

/// The first line that a command prints; empty when it can't be run.
fn first_line(program: &str, arguments: &[&str]) -> String {
    match Command::new(program).args(arguments).output() {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).lines().next().unwrap_or("").trim().to_string()
        }
        _ => String::new(),
    }
}

fn c_version() -> String {
    let version = first_line("gcc", &["--version"]);
    if version.is_empty() { version } else { format!("{version} {}", C_FLAGS.join(" ")) }
}

fn c_binary(root: &Path, program: &Program) -> PathBuf {
    root.join("target/bench/c").join(&program.group).join(&program.name)
}

/// Compiles the C form of a program, if it has one.
pub(crate) fn compile_c(root: &Path, program: &Program) -> Result<(), String> {
    let Some(source) = program.translation("c") else { return Ok(()) };
    let binary = c_binary(root, program);
    if let Some(folder) = binary.parent() {
        std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    }
    let output = Command::new("gcc")
        .args(C_FLAGS)
        .arg("-o")
        .arg(binary)
        .arg(source)
        .arg("-lm")
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}
