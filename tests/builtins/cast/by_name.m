% cast converts to a named class.
%@ source: octave-cli 7.3
assert(isa(cast(3.7,'int8'),'int8') && cast(3.7,'int8') == 4)
