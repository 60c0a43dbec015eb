% An array can't grow beyond the memory, whatever its class and however it is written.
%@ source: language.md 21
huge = uint64(18446744073709551615);
writes = {@double_array, @cell_array, @string_array, @struct_array, @struct_field};
for k = 1:numel(writes)
    try
        writes{k}(huge);
        identifier = '';
    catch problem
        identifier = problem.identifier;
    end
    assert(strcmp(identifier, 'MATLAB:array:SizeLimitExceeded'))
end
function double_array(n), x = 1; x(n) = 2; end
function cell_array(n), x = {1}; x{n} = 2; end
function string_array(n), x = "a"; x(n) = "b"; end
function struct_array(n), x = struct('a', 1); x(n) = x; end
function struct_field(n), x(n).a.b = 1; end
