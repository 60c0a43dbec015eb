//! The engine of `cellfun`, `arrayfun` and `structfun`: a function called for each element, its results collected into
//! arrays or cells.
//!
//! A call may collect garbage: results on the heap are rooted as they come, or lie in a container that is.

use crate::array::dims::Dims;
use crate::builtins::call::{Call, Calls, Host, Values};
use crate::error::{Control, Error, ErrorKind, Result};
use crate::ops::concat::concat;
use crate::ops::rearrange::reshaped;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// What is called, and what becomes of its results.
pub(in crate::builtins) struct Apply {
    /// `cellfun`, `arrayfun`, `structfun`: for messages and identifiers.
    pub(in crate::builtins) name: &'static str,
    /// The function.
    pub(in crate::builtins) function: Value,
    /// Results are scalars that form an array; otherwise anything, in cells.
    pub(in crate::builtins) uniform: bool,
    /// Called in place of a function that fails.
    pub(in crate::builtins) handler: Option<Value>,
}

impl Apply {
    /// Takes the options `'UniformOutput'` and `'ErrorHandler'` off the end of the arguments.
    pub(in crate::builtins) fn parse(name: &'static str, function: Value, args: &mut Values) -> Apply {
        let mut apply = Apply { name, function, uniform: true, handler: None };
        while let [.., key, value] = args[..] {
            let Some(key) = key.text().filter(|_| key.is_text_scalar()) else { break };
            if key.eq_ignore_ascii_case("UniformOutput") {
                apply.uniform = value.scalar_double().is_some_and(|x| x != 0.0);
            } else if key.eq_ignore_ascii_case("ErrorHandler") {
                apply.handler = Some(value);
            } else {
                break;
            }
            args.truncate(args.len() - 2);
        }
        apply
    }

    /// Calls the function with the `n_args` arguments that `arguments` puts in place, for each `k` below the number of
    /// elements of `dims`, and gives the outputs that the caller wants: arrays, or cell arrays, of size `dims`.
    ///
    /// # Errors
    /// What the function raises; results that don't form an array.
    pub(in crate::builtins) fn run(
        &self,
        call: &mut Call<'_>,
        dims: &Dims,
        n_args: usize,
        mut arguments: impl FnMut(&mut Runtime, usize, &mut [Value]) -> Result<()>,
    ) -> Result<Vec<Value>> {
        let n_out = call.n_out();
        let mut columns: Vec<Column> = (0..n_out).map(|_| Column::new(call, self.uniform, dims)).collect();
        let n = dims.numel();
        if let ([column], None) = (&mut columns[..], self.handler) {
            let mut collector = Collector { apply: self, column, arguments };
            call.host().invoke_each(self.function, n_args, n, &mut collector)?;
            let rt = call.rt();
            return columns.into_iter().map(|column| column.finish(rt, dims)).collect();
        }
        if n == 0 && n_out == 0 {
            columns.push(Column::new(call, self.uniform, dims));
        }
        let mut args = Values::from_elem(Value::UNDEFINED, n_args);
        for k in 0..n {
            arguments(call.rt(), k, &mut args)?;
            let results = self.call_one(call, &args, k, n_out)?;
            if k == 0 && n_out == 0 && !results.is_empty() {
                // In a statement of its own the first result is shown, where there is one.
                columns.push(Column::new(call, self.uniform, dims));
            }
            if results.len() < columns.len() {
                return Err(ErrorKind::TooManyOutputs.into());
            }
            for (output, (column, value)) in columns.iter_mut().zip(&results).enumerate() {
                self.store(call.host(), column, *value, k, output)?;
            }
        }
        let rt = call.rt();
        columns.into_iter().map(|column| column.finish(rt, dims)).collect()
    }

    fn call_one(&self, call: &mut Call<'_>, args: &[Value], k: usize, n_out: usize) -> Result<Values> {
        let Some(handler) = self.handler else { return call.host().invoke(self.function, args, n_out) };
        args.iter().filter(|arg| arg.is_object()).for_each(|arg| call.host().root(*arg));
        let error = match call.host().invoke(self.function, args, n_out) {
            Err(error) if error.control() == Control::Catchable => error,
            result => return result,
        };
        let rt = call.rt();
        let message = rt.char_row(error.message());
        let identifier = rt.char_row(error.identifier());
        let index = Value::double(k as f64 + 1.0);
        let report = rt.structure([("message", message), ("identifier", identifier), ("index", index)]);
        let all: Values = std::iter::once(report).chain(args.iter().copied()).collect();
        call.host().invoke(handler, &all, n_out)
    }

    fn store(
        &self,
        host: &mut dyn Host,
        column: &mut Column,
        value: Value,
        k: usize,
        output: usize,
    ) -> Result<()> {
        match column {
            Column::Doubles(doubles) => match value.as_double() {
                Some(x) => doubles.push(x),
                None => {
                    let first = doubles.first().map(|x| Value::double(*x));
                    self.check_uniform(host.runtime(), first.as_ref(), value, k, output)?;
                    if value.is_object() {
                        host.root(value);
                    }
                    let mut values: Vec<Value> = doubles.iter().map(|x| Value::double(*x)).collect();
                    values.push(value);
                    *column = Column::Values(values);
                }
            },
            Column::Cell(cell) => {
                let raw = cell.as_raw();
                if let Some(items) = cell.cell_mut() {
                    items.items[k] = value.shared();
                }
                if let Some(raw) = raw {
                    host.runtime().heap.barrier(raw);
                }
            }
            Column::Values(values) => {
                if !value.is_double() {
                    self.check_uniform(host.runtime(), values.first(), value, k, output)?;
                } else if let Some(first) = values.first().filter(|first| first.class() != Class::Double) {
                    return Err(self.mixed(host.runtime(), first.class(), Class::Double, k, output));
                }
                if value.is_object() {
                    host.root(value);
                }
                values.push(value);
            }
        }
        Ok(())
    }

    fn check_uniform(
        &self,
        rt: &Runtime,
        first: Option<&Value>,
        value: Value,
        k: usize,
        output: usize,
    ) -> Result<()> {
        let class = value.class();
        if rt.dialect.octave_errors {
            // Octave: any value of one element, structs and cells too.
            let message =
                "all values must be scalars when UniformOutput = true; use the 'UniformOutput', false option";
            return match first {
                _ if !value.is_scalar() || class == Class::FunctionHandle => {
                    Err(Error::new("Octave:invalid-fun-call", format!("{}: {message}", self.name)))
                }
                Some(first) if first.class() != class => Err(self.mixed(rt, first.class(), class, k, output)),
                _ => Ok(()),
            };
        }
        if !value.is_scalar() && (class.is_dense() || class == Class::String) {
            let message = format!(
                "Non-scalar in Uniform output, at index {}, output {}.\nSet 'UniformOutput' to false.",
                k + 1,
                output + 1
            );
            return Err(Error::new(format!("MATLAB:{}:NotAScalarOutput", self.name), message));
        }
        if !class.is_dense() && class != Class::String {
            let message = format!(
                "Outputs of class '{}' can't be combined in Uniform output, at index {}, output {}.\nSet 'UniformOutput' to false.",
                class.name(),
                k + 1,
                output + 1
            );
            return Err(Error::new(format!("MATLAB:{}:UnimplementedOutputArrayType", self.name), message));
        }
        match first {
            Some(first) if first.class() != class => Err(self.mixed(rt, first.class(), class, k, output)),
            _ => Ok(()),
        }
    }

    #[cold]
    fn mixed(&self, rt: &Runtime, first: Class, class: Class, k: usize, output: usize) -> Error {
        if rt.dialect.octave_errors {
            let message = format!(
                "{}: return values must be of the same type (class); found '{}', expected '{}'",
                self.name,
                class.name(),
                first.name()
            );
            return Error::new("Octave:invalid-fun-call", message);
        }
        let message = format!(
            "Mismatch in classes of Uniform output {}: '{}' at index 1, '{}' at index {}.\nSet 'UniformOutput' to false.",
            output + 1,
            first.name(),
            class.name(),
            k + 1
        );
        Error::new(format!("MATLAB:{}:UnimplementedOutputArrayType", self.name), message)
    }
}

/// The calls for one output, without a handler of errors.
struct Collector<'a, A> {
    apply: &'a Apply,
    column: &'a mut Column,
    arguments: A,
}

impl<A: FnMut(&mut Runtime, usize, &mut [Value]) -> Result<()>> Calls for Collector<'_, A> {
    fn arguments(&mut self, rt: &mut Runtime, k: usize, args: &mut [Value]) -> Result<()> {
        (self.arguments)(rt, k, args)
    }

    fn result(&mut self, host: &mut dyn Host, k: usize, value: Value) -> Result<()> {
        if let (Column::Doubles(doubles), Some(x)) = (&mut *self.column, value.as_double()) {
            doubles.push(x);
            return Ok(());
        }
        self.apply.store(host, self.column, value, k, 0)
    }
}

/// One output while it is collected.
enum Column {
    /// Doubles, as long as there is nothing else.
    Doubles(Vec<f64>),
    /// Scalars, the first of which is no double immediate.
    Values(Vec<Value>),
    /// A rooted cell array.
    Cell(Value),
}

impl Column {
    fn new(call: &mut Call<'_>, uniform: bool, dims: &Dims) -> Column {
        if uniform {
            return Column::Doubles(Vec::with_capacity(dims.numel()));
        }
        let cell = call.rt().cell(dims.clone(), vec![Value::EMPTY; dims.numel()]);
        call.host().root(cell);
        Column::Cell(cell)
    }

    fn finish(self, rt: &mut Runtime, dims: &Dims) -> Result<Value> {
        let values = match self {
            Column::Cell(cell) => return Ok(cell),
            Column::Doubles(doubles) => return rt.dense(&doubles, dims.clone()),
            Column::Values(values) => values,
        };
        let logicals: Option<Vec<bool>> = values.iter().map(|value| value.as_logical()).collect();
        if let Some(logicals) = logicals {
            return rt.dense(&logicals, dims.clone());
        }
        let row = concat(rt, &values, 1)?;
        reshaped(rt, row, dims.clone())
    }
}

/// The error for inputs of different sizes.
#[cold]
pub(in crate::builtins) fn size_mismatch(
    rt: &Runtime,
    name: &str,
    first: &Dims,
    other: &Dims,
    position: usize,
) -> Error {
    if rt.dialect.octave_errors {
        let message = format!(
            "{name}: all the input arguments must have the same size and shape (arg 1 and arg {})",
            position - 1
        );
        return Error::new("Octave:invalid-fun-call", message);
    }
    let dim = (0..first.ndims().max(other.ndims())).find(|k| first.at(*k) != other.at(*k)).unwrap_or(0);
    let message = format!(
        "All of the input arguments must be of the same size and shape.\nPrevious inputs had size {} in dimension {}. Input #{} has size {}.",
        first.at(dim),
        dim + 1,
        position,
        other.at(dim)
    );
    Error::new(format!("MATLAB:{name}:InputSizesMismatch"), message)
}
