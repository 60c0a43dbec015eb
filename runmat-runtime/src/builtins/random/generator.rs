//! The generator's state: `rng`.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::array::stored::Elements;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::random::Twister;
use crate::value::{Kind, Value};

fn invalid() -> Error {
    Error::new(
        "MATLAB:rng:badFirstOpt",
        "First input must be a nonnegative integer seed less than 2^32, 'shuffle', 'default', or generator settings captured previously using S = RNG.",
    )
    .invalid_call_in_octave()
}

/// Starts the generator from a seed, or from a state that was read before.
pub(super) fn seed(call: &mut Call<'_>, seed: Value) -> Result<()> {
    let view = seed.view().ok_or_else(invalid)?;
    let twister = match view.elements {
        Elements::U32(state) if view.numel() > 1 => Twister::from_state(state, 0),
        _ if view.numel() > 0 => seeded(view.elements.real_at(0)),
        _ => None,
    };
    *call.rt().random() = twister.ok_or_else(invalid)?;
    Ok(())
}

fn seeded(x: f64) -> Option<Twister> {
    (x >= 0.0 && x.fract() == 0.0 && x < 2f64.powi(32)).then(|| Twister::new(x as u32))
}

/// The settings as a struct.
fn settings(call: &mut Call<'_>) -> Result<Value> {
    let rt = call.rt();
    let (state, seed) = (rt.random().state(), rt.random().seed());
    let kind = rt.char_row("twister");
    let seed = rt.row(&[seed])?;
    let state = rt.column(&state)?;
    Ok(rt.structure([("Type", kind), ("Seed", seed), ("State", state)]))
}

/// A generator from settings that `rng` gave.
fn restored(settings: &Value) -> Option<Twister> {
    let Kind::Struct(s) = settings.kind() else { return None };
    let field = |name: &str| Some(s.get(s.shape().position(name)?, 0));
    let seed = field("Seed")?.scalar_double()?;
    let state = field("State")?;
    let view = state.view()?;
    let Elements::U32(words) = view.elements else { return None };
    Twister::from_state(words, seed as u32)
}

builtin! {
    /// Seed and state of the random number generator.
    ///
    /// `rng(seed)` starts it anew, `rng('default')` as it was at the start, `rng('shuffle')` from the clock. The settings `s` hold
    /// `Type`, `Seed` and `State`; `rng(s)` restores them.
    ///
    /// # Errors
    /// `MATLAB:rng:badFirstOpt` for seeds that aren't integers; `MATLAB:rng:badSecondOpt` for other generators than the Mersenne
    /// twister.
    ///
    /// # Examples
    /// ```matlab
    /// rng(1);
    /// a = rand;
    /// rng(1);
    /// a == rand              %| 1
    /// ```
    pub RNG = rng(Any);
    forms: ["rng(seed)", "rng('default')", "rng('shuffle')", "rng(seed, 'twister')", "s = rng", "rng(s)", "s = rng(…)"],
    inputs: 0..=2,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
}

fn rng(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if let Some(kind) = args.get(1) {
        let name = kind.text().unwrap_or_default();
        if !name.eq_ignore_ascii_case("twister") {
            let lower = name.to_ascii_lowercase();
            let octave = match lower.as_str() {
                _ if !kind.is_text_scalar() => "rng: GENERATOR must be a string".to_string(),
                "simdtwister" | "combrecursive" | "philox" | "threefry" | "multfibonacci" | "v5uniform"
                | "v5normal" | "v4" => {
                    format!("rng: random number generator \"{name}\" is not available in Octave")
                }
                _ => format!("rng: unknown random number generator \"{name}\""),
            };
            return Err(Error::new(
                "MATLAB:rng:badSecondOpt",
                format!("Generator '{lower}' is not available."),
            )
            .in_octave("", octave));
        }
        // Octave: only a seed goes with the name of a generator.
        let first = args[0];
        let seeds = first.text().as_deref() == Some("shuffle") || first.scalar_double().is_some();
        if call.rt().dialect.is_octave && !seeds {
            return Err(invalid());
        }
    }
    let before = if args.is_empty() || call.n_out() > 0 { Some(settings(call)?) } else { None };
    if let Some(first) = args.first() {
        let word = first.text().filter(|_| first.is_text_scalar()).map(|t| t.to_ascii_lowercase());
        let twister = match word.as_deref() {
            Some("default") => Some(Twister::new(0)),
            Some("shuffle") => {
                let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                // Hundredths of seconds, and finer so that two calls in a row differ.
                let ticks = now.as_nanos() as u64;
                Some(Twister::new((ticks ^ (ticks >> 32)) as u32))
            }
            Some(_) => None,
            None if first.view().is_some_and(|v| v.is_complex()) => None,
            None => match first.scalar_double() {
                Some(x) => seeded(x),
                None => {
                    if let Kind::Struct(s) = first.kind()
                        && first.is_scalar()
                        && !["Type", "Seed", "State"].iter().all(|name| s.shape().position(name).is_some())
                    {
                        let octave = "rng: input structure requires \"Type\", \"Seed\", \"State\" fields\"";
                        return Err(invalid().in_octave("", octave));
                    }
                    restored(first)
                }
            },
        };
        *call.rt().random() = twister.ok_or_else(invalid)?;
    }
    match before {
        Some(settings) => call.output(settings),
        None => Ok(()),
    }
}
