//! A function for each field: `structfun`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::builtins::cells::apply::Apply;
use crate::error::{Error, Result};
use crate::value::structure::StructArray;

builtin! {
    /// Calls a function with each field of a struct.
    ///
    /// # Shapes
    /// A column with a result for each field; with `'UniformOutput', false` a struct with the same fields.
    ///
    /// # Errors
    /// `MATLAB:structfun:NotAStruct` unless the input is a scalar struct; `MATLAB:structfun:NotAScalarOutput`.
    ///
    /// # Examples
    /// ```matlab
    /// structfun(@(v) v*2, struct('a', 1, 'b', 2))'     %| 2 4
    /// ```
    pub STRUCTFUN = structfun(Any);
    forms: ["A = structfun(f, S)", "[A1, …] = structfun(f, S, Name, Value)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Effects,
    result: Unknown,
    complex_integers: All,
}

fn structfun(Any(mut args): Any, call: &mut Call<'_>) -> Result<()> {
    let function = args.remove(0);
    let apply = Apply::parse("structfun", function, &mut args);
    let source = args.first().copied();
    let is_octave = call.rt().dialect.is_octave;
    let fields = source
        .as_ref()
        .and_then(|value| value.as_ref::<StructArray>())
        .filter(|s| is_octave || s.dims().is_scalar());
    let Some(fields) = fields else {
        let message = "Inputs to STRUCTFUN must be scalar structures.";
        return Err(Error::new("MATLAB:structfun:NotAStruct", message)
            .in_octave("", "struct2cell: argument S must be a structure"));
    };
    let n_fields = fields.shape().len();
    // Octave: for a struct array the fields come before its dimensions.
    let dims = match fields.dims().is_scalar() {
        true => Dims::column(n_fields),
        false => Dims::new(&[&[n_fields], fields.dims().as_slice()].concat()),
    };
    let results = apply.run(call, &dims, 1, |_, k, places| {
        places.fill(fields.get(k % n_fields, k / n_fields));
        Ok(())
    })?;
    if apply.uniform {
        return call.outputs(results);
    }
    for cell in results {
        let items = cell.as_cell().map(|cell| cell.items.to_vec()).unwrap_or_default();
        let shape = fields.shape().clone();
        let mut made = StructArray::filled(shape, fields.dims().clone());
        for (k, item) in items.into_iter().enumerate() {
            *made.slot(k % n_fields, k / n_fields) = item;
        }
        let structure = call.rt().alloc(made);
        call.output(structure)?;
    }
    Ok(())
}
