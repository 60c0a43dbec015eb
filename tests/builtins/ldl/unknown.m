% Other options are refused.
%@ source: documentation page of the function
ldl(1, 'foo')
%@ error: MATLAB:ldl:UnknownOption "Unknown option of ldl."
