% Empties say their size and class.
%@ source: display.md A6
a = [], b = zeros(1, 0), c = zeros(0, 3), d = '', e = {}, f = int8([]), g = cell(1, 0), h = struct('a', {})
%| a =
%|
%|      []
%|
%|
%| b =
%|
%|   1×0 empty double row vector
%|
%|
%| c =
%|
%|   0×3 empty double matrix
%|
%|
%| d =
%|
%|   0×0 empty char array
%|
%|
%| e =
%|
%|   0×0 empty cell array
%|
%|
%| f =
%|
%|   0×0 empty int8 matrix
%|
%|
%| g =
%|
%|   1×0 empty cell array
%|
%|
%| h =
%|
%|   0×0 empty struct array with fields:
%|
%|     a
%|
