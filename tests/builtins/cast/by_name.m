% cast converts to a named class.
%@ source: MATLAB documentation
assert(isa(cast(3.7,'int8'),'int8') && cast(3.7,'int8') == 4)
