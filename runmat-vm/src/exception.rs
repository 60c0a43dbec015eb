//! MException values: their properties, and errors made from them.

use runmat_runtime::array::dims::Dims;
use runmat_runtime::error::{Error, ErrorKind, Result, Stack};
use runmat_runtime::value::Value;
use runmat_runtime::value::exception::Exception;
use runmat_runtime::value::structure::StructArray;

use crate::vm::Vm;

/// A property of an exception.
///
/// # Errors
/// No property of that name.
pub(crate) fn property(vm: &mut Vm, error: &Error, name: &str) -> Result<Value> {
    let rt = &mut vm.rt;
    match name {
        "message" => Ok(rt.char_row(error.message())),
        "identifier" => Ok(rt.char_row(error.identifier())),
        "stack" => {
            let shape = rt.shape(["file", "name", "line"]);
            let mut stack = StructArray::filled(shape, Dims::column(error.stack().len()));
            for (k, frame) in error.stack().iter().enumerate() {
                *stack.slot(0, k) = rt.char_row(&frame.file);
                *stack.slot(1, k) = rt.char_row(&frame.name);
                *stack.slot(2, k) = Value::double(frame.line as f64);
            }
            Ok(rt.alloc(stack))
        }
        "cause" => {
            let causes: Vec<Value> =
                error.causes().iter().map(|cause| rt.alloc(Exception { error: cause.clone() })).collect();
            match causes.is_empty() {
                true => Ok(Value::EMPTY_CELL),
                false => Ok(rt.cell(Dims::column(causes.len()), causes)),
            }
        }
        "Correction" => Ok(Value::EMPTY),
        // Methods in dot form.
        "rethrow" => Err(error.clone()),
        "throw" | "throwAsCaller" => {
            let mut error = error.clone();
            error.set_stack(Stack::default());
            Err(error)
        }
        "getReport" => {
            let value = rt.alloc(Exception { error: error.clone() });
            let report = vm.call_by_name(&"getReport".into(), &[value], 1)?;
            report.first().copied().ok_or_else(|| ErrorKind::EmptyList.into())
        }
        _ => Err(ErrorKind::UnknownField { name: name.into() }.into()),
    }
}
