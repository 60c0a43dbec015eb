% Only handles are function handles.
%@ source: documentation page of the function
assert(is_function_handle(@sin) && ~is_function_handle('sin') && ~is_function_handle(3))
