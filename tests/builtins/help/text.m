% Help of a builtin names it.
%@ source: documentation page of the function
s = evalc('help numel'); assert(~isempty(strfind(upper(s), 'NUMEL')))
