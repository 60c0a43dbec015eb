//! A function for each cell or element: `cellfun`, `arrayfun`.

use super::apply::{Apply, size_mismatch};
use crate::array::dims::Dims;
use crate::array::stored::Elements;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::{Call, NameKind};
use crate::error::{Error, Result};
use crate::ops::index::index;
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::handle::Target;
use crate::value::{Kind, Value};

builtin! {
    /// Calls a function with the contents of each cell.
    ///
    /// Results are scalars of one class that form an array; with `'UniformOutput', false` they are anything, in cells.
    /// `'ErrorHandler'` names a function that is called with a struct (message, identifier, index) and the inputs when the
    /// function fails. Several cell arrays give several inputs.
    ///
    /// # Shapes
    /// The size of the cell arrays.
    ///
    /// # Errors
    /// `MATLAB:cellfun:NotACell`, `MATLAB:cellfun:InputSizesMismatch`, `MATLAB:cellfun:NotAScalarOutput`.
    ///
    /// # Examples
    /// ```matlab
    /// cellfun(@numel, {'ab', 'c', ''})                         %| 2 1 0
    /// cellfun(@(x) [x 'z'], {'a', 'b'}, 'UniformOutput', false) %| {'az'} {'bz'}
    /// ```
    pub CELLFUN = cellfun(Any);
    forms: ["A = cellfun(f, C)", "[A1, …] = cellfun(f, C1, …, Cn, Name, Value)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Effects,
    result: Unknown,
    complex_integers: All,
}

fn cellfun(Any(mut args): Any, call: &mut Call<'_>) -> Result<()> {
    let function = args.remove(0);
    let apply = Apply::parse("cellfun", function, &mut args);
    if let Some(question) = question_of(&apply, &args, call) {
        let answers = question.ask(call.rt(), &args)?;
        return call.output(answers);
    }
    let Some(first) = args.first() else {
        return Err(Error::new("MATLAB:minrhs", "Not enough input arguments."));
    };
    let dims = first.dims();
    for (at, arg) in args.iter().enumerate() {
        if arg.as_cell().is_none() {
            let class = arg.class().name();
            let message = match call.rt().dialect.octave_errors {
                true => "cellfun: C must be a cell array".to_owned(),
                false => format!("Input #{} expected to be a cell array, was {class} instead.", at + 2),
            };
            return Err(Error::new("MATLAB:cellfun:NotACell", message));
        }
        if arg.dims() != dims {
            return Err(size_mismatch(call.rt(), "cellfun", &dims, &arg.dims(), at + 2));
        }
    }
    let results = apply.run(call, &dims, args.len(), |_, k, places| {
        for (place, arg) in places.iter_mut().zip(&args) {
            *place = arg.as_cell().map_or(Value::EMPTY, |cell| cell.items[k]);
        }
        Ok(())
    })?;
    call.outputs(results)
}

/// A question that needs no call: one of the names that `cellfun` has always known, or a builtin that nothing hides.
enum Question {
    IsEmpty,
    Length,
    Numel,
    Ndims,
    IsReal,
    IsOf(fn(Class) -> bool),
    Size(usize),
    IsClass(String),
}

fn question_of(apply: &Apply, args: &[Value], call: &mut Call<'_>) -> Option<Question> {
    if !apply.uniform || call.n_out() > 1 {
        return None;
    }
    let (name, legacy) = match apply.function.kind() {
        Kind::Handle(function) => match &function.target {
            Target::Named(name) => (name.to_string(), false),
            _ => return None,
        },
        _ => (apply.function.text()?.into_owned(), true),
    };
    let question = match (name.as_str(), args) {
        ("isempty", [_]) => Question::IsEmpty,
        ("length", [_]) => Question::Length,
        ("numel", [_]) => Question::Numel,
        ("prodofsize", [_]) if legacy => Question::Numel,
        ("ndims", [_]) => Question::Ndims,
        ("isreal", [_]) => Question::IsReal,
        ("ischar", [_]) => Question::IsOf(|class| class == Class::Char),
        ("iscell", [_]) => Question::IsOf(|class| class == Class::Cell),
        ("isstruct", [_]) => Question::IsOf(|class| class == Class::Struct),
        ("islogical", [_]) => Question::IsOf(|class| class == Class::Logical),
        ("isnumeric", [_]) => Question::IsOf(Class::is_numeric),
        ("size", [_, dim]) if legacy => {
            Question::Size(dim.scalar_double().filter(|x| *x >= 1.0 && x.fract() == 0.0)? as usize - 1)
        }
        ("isclass", [_, class]) if legacy => Question::IsClass(class.text()?.into_owned()),
        _ => return None,
    };
    args[0].as_cell()?;
    let is_builtin = legacy || call.host().name_kind(&name) == NameKind::Builtin;
    is_builtin.then_some(question)
}

impl Question {
    fn ask(&self, rt: &mut Runtime, args: &[Value]) -> Result<Value> {
        let Some(cell) = args[0].as_cell() else { return Ok(Value::EMPTY) };
        let (items, dims) = (cell.items, Dims::new(cell.dims));
        if items.is_empty() {
            return rt.dense::<f64>(&[], dims);
        }
        let number = |value: &Value| -> f64 {
            let dims = value.dims();
            let size = dims.as_slice();
            match self {
                Question::Length if dims.is_empty() => 0.0,
                Question::Length => size.iter().copied().max().unwrap_or(0) as f64,
                Question::Numel => dims.numel() as f64,
                Question::Size(k) => dims.at(*k) as f64,
                _ => size.len() as f64,
            }
        };
        match self {
            Question::IsEmpty => rt.filled::<bool>(dims, |out| {
                out.iter_mut().zip(items).for_each(|(o, item)| *o = item.is_empty());
            }),
            Question::IsReal => rt.filled::<bool>(dims, |out| {
                let real = |item: &Value| item.view().is_some_and(|view| !view.is_complex());
                out.iter_mut().zip(items).for_each(|(o, item)| *o = real(item));
            }),
            Question::IsOf(test) => rt.filled::<bool>(dims, |out| {
                out.iter_mut().zip(items).for_each(|(o, item)| *o = test(item.class()));
            }),
            Question::IsClass(name) => rt.filled::<bool>(dims, |out| {
                out.iter_mut().zip(items).for_each(|(o, item)| *o = item.class().name() == name);
            }),
            _ => rt.filled::<f64>(dims, |out| {
                out.iter_mut().zip(items).for_each(|(o, item)| *o = number(item));
            }),
        }
    }
}

builtin! {
    /// Calls a function with each element of an array.
    ///
    /// Results are scalars of one class that form an array; with `'UniformOutput', false` they are anything, in cells.
    /// `'ErrorHandler'` is as for `cellfun`. Several arrays give several inputs.
    ///
    /// # Shapes
    /// The size of the arrays.
    ///
    /// # Errors
    /// `MATLAB:arrayfun:InputSizesMismatch`, `MATLAB:arrayfun:NotAScalarOutput`.
    ///
    /// # Examples
    /// ```matlab
    /// arrayfun(@(x) x^2, [1 2 3])     %| 1 4 9
    /// ```
    pub ARRAYFUN = arrayfun(Any);
    forms: ["B = arrayfun(f, A)", "[B1, …] = arrayfun(f, A1, …, An, Name, Value)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Effects,
    result: Unknown,
    complex_integers: All,
}

fn arrayfun(Any(mut args): Any, call: &mut Call<'_>) -> Result<()> {
    let function = args.remove(0);
    let apply = Apply::parse("arrayfun", function, &mut args);
    let Some(first) = args.first() else {
        return Err(Error::new("MATLAB:minrhs", "Not enough input arguments."));
    };
    let dims = first.dims();
    for (at, arg) in args.iter().enumerate().skip(1) {
        if arg.dims() != dims {
            return Err(size_mismatch(call.rt(), "arrayfun", &dims, &arg.dims(), at + 2));
        }
    }
    let results = apply.run(call, &dims, args.len(), |rt, k, places| {
        for (place, arg) in places.iter_mut().zip(&args) {
            *place = element(rt, *arg, k)?;
        }
        Ok(())
    })?;
    call.outputs(results)
}

/// Element `k` (from 0) as `A(k)` gives it.
fn element(rt: &mut Runtime, value: Value, k: usize) -> Result<Value> {
    if let Some(view) = value.view() {
        match view.elements {
            Elements::F64(s) => return Ok(Value::double(s[k])),
            Elements::Bool(s) => return Ok(Value::logical(s[k])),
            _ => {}
        }
    }
    index(rt, value, &[Value::double(k as f64 + 1.0)])
}
