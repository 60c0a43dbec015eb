% The basic report is the message.
%@ source: documentation page of the function
try, error('a:b', 'text'), catch e, end
assert(strcmp(getReport(e, 'basic'), 'text'))
assert(~isempty(strfind(getReport(e), 'text')))
