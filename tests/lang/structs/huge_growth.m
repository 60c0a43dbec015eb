% A struct array can't grow beyond the memory.
%@ source: language.md 21
%@ error: MATLAB:array:SizeLimitExceeded
s = struct('a', 1);
s(uint64(18446744073709551615)) = s;
