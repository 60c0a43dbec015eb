//! The command line of `cargo xtask bench`.

use std::path::PathBuf;

/// What `cargo xtask bench --help` prints.
pub(crate) const USAGE: &str = "Usage: cargo xtask bench [OPTION]... [FILTER]...
A FILTER is a part of GROUP/NAME; without one all programs run.
  --rounds N               runs of each engine (5)
  --engines A,B            only these engines
  --sizes full|short|both  which forms of the programs (both)
  --runmat PATH            measure this binary instead of target/release/runmat
  --json FILE              write the results to a file
  --write                  write docs/benchmarks.md, .json and .html
  --compare REV            instruction counts against another revision
  --compare-binaries A B   instruction counts of two binaries
  --bound X                the ratio beyond which a comparison fails (1.05)";

/// Which forms of the programs run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Sizes {
    Full,
    Short,
    Both,
}

/// What instruction counts are compared.
#[derive(Debug, PartialEq)]
pub(crate) enum Comparison {
    Revision(String),
    Binaries(PathBuf, PathBuf),
}

/// The options, with their defaults.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    pub(crate) filters: Vec<String>,
    pub(crate) rounds: usize,
    pub(crate) engines: Vec<String>,
    pub(crate) sizes: Sizes,
    pub(crate) runmat: Option<PathBuf>,
    pub(crate) json: Option<PathBuf>,
    pub(crate) write: bool,
    pub(crate) compare: Option<Comparison>,
    pub(crate) bound: f64,
}

impl Options {
    /// Whether a program with this `GROUP/NAME` is asked for.
    pub(crate) fn selects(&self, path: &str) -> bool {
        self.filters.is_empty() || self.filters.iter().any(|filter| path.contains(filter.as_str()))
    }
}

/// Reads the arguments; an error is what to say about them.
pub(crate) fn parse(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options {
        filters: Vec::new(),
        rounds: 5,
        engines: Vec::new(),
        sizes: Sizes::Both,
        runmat: None,
        json: None,
        write: false,
        compare: None,
        bound: 1.05,
    };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().cloned().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--rounds" => options.rounds = number(argument, &value()?)?,
            "--bound" => options.bound = number(argument, &value()?)?,
            "--engines" => options.engines = value()?.split(',').map(String::from).collect(),
            "--sizes" => options.sizes = sizes(&value()?)?,
            "--runmat" => options.runmat = Some(value()?.into()),
            "--json" => options.json = Some(value()?.into()),
            "--write" => options.write = true,
            "--compare" => options.compare = Some(Comparison::Revision(value()?)),
            "--compare-binaries" => {
                options.compare = Some(Comparison::Binaries(value()?.into(), value()?.into()));
            }
            unknown if unknown.starts_with('-') => return Err(format!("unknown option {unknown}")),
            filter => options.filters.push(filter.to_string()),
        }
    }
    if options.rounds == 0 {
        return Err("--rounds needs at least 1".into());
    }
    Ok(options)
}

fn number<T: std::str::FromStr>(option: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{option} needs a number, not {text}"))
}

fn sizes(text: &str) -> Result<Sizes, String> {
    match text {
        "full" => Ok(Sizes::Full),
        "short" => Ok(Sizes::Short),
        "both" => Ok(Sizes::Both),
        _ => Err(format!("--sizes is full, short or both, not {text}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arguments: &[&str]) -> Result<Options, String> {
        parse(&arguments.iter().map(|a| a.to_string()).collect::<Vec<_>>())
    }

    #[test]
    fn options_with_values_and_filters() {
        let options = of(&["--rounds", "3", "--engines", "c,octave", "calls/fib", "--write"]).unwrap();
        assert_eq!(options.rounds, 3);
        assert_eq!(options.engines, ["c", "octave"]);
        assert!(options.write && options.selects("calls/fib") && !options.selects("calls/tak"));
    }

    #[test]
    fn mistakes_are_named() {
        assert_eq!(of(&["--rounds"]), Err("--rounds needs a value".into()));
        assert_eq!(of(&["--rounds", "x"]), Err("--rounds needs a number, not x".into()));
        assert_eq!(of(&["--wat"]), Err("unknown option --wat".into()));
    }
}
