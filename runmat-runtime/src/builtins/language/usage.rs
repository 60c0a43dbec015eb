//! How functions are called: `nargchk`, `print_usage`.

use super::functions::{CountFault, count_message};
use crate::builtin;
use crate::builtins::args::{Any, FromValue};
use crate::builtins::call::Call;
use crate::error::{Error, Result};

builtin! {
    /// What is wrong with a number of inputs, as text; empty when nothing is.
    ///
    /// `'struct'` asks for a struct with `message` and `identifier`.
    ///
    /// # Errors
    /// `MATLAB:nargchk:invalidOutputType` for other words.
    ///
    /// # Examples
    /// ```matlab
    /// nargchk(1, 2, 3)           %| Too many input arguments.
    /// isempty(nargchk(1, 2, 2))  %| 1
    /// ```
    pub NARGCHK = nargchk(Any);
    forms: ["msg = nargchk(low, high, n)", "msg = nargchk(low, high, n, 'string' | 'struct')"],
    inputs: 3..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn nargchk(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (low, high) = (f64::from_value(args[0], 1, call)?, f64::from_value(args[1], 2, call)?);
    if low > high {
        return Err(Error::new(
            "MATLAB:nargchk:minGreaterThanMax",
            "The least number must not exceed the greatest.",
        )
        .in_octave("", "nargchk: MINARGS must be <= MAXARGS"));
    }
    let n = f64::from_value(args[2], 3, call)?;
    let fault: CountFault = match (n < low, n > high) {
        (true, _) => Some(("notEnoughInputs", "Not enough input arguments.", "not-enough-inputs")),
        (_, true) => Some(("tooManyInputs", "Too many input arguments.", "too-many-inputs")),
        _ => None,
    };
    count_message("nargchk", fault, args.get(3), call)
}

builtin! {
    /// Ends the running function with the error `Invalid call to NAME` (from Octave).
    ///
    /// # Errors
    /// `Octave:invalid-fun-call`, always.
    ///
    /// # Examples
    /// ```matlab
    /// try, print_usage(), catch e, end
    /// isempty(e.message)         %| 0
    /// ```
    pub PRINT_USAGE = print_usage(());
    forms: ["print_usage()"],
    inputs: 0..=0,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
}

fn print_usage((): (), call: &mut Call<'_>) -> Result<()> {
    let frames = call.host().stack();
    let name = frames.first().map(|frame| frame.name.to_string()).filter(|name| !name.is_empty());
    let message = match name {
        Some(name) => format!("Invalid call to {name}"),
        None => "print_usage: only valid inside functions".to_owned(),
    };
    Err(Error::new("Octave:invalid-fun-call", message))
}
