% Midnights show no time, times of day 0 no date; vectors and texts are dates too.
%@ source: documentation page of datestr
assert(strcmp(datestr(730486), '01-Jan-2000'))
assert(strcmp(datestr(730486.5), '01-Jan-2000 12:00:00'))
assert(isequal(datestr([730486; 730487.25]), ['01-Jan-2000 00:00:00'; '02-Jan-2000 06:00:00']))
assert(strcmp(datestr(0.25), ' 6:00 AM'))
assert(strcmp(datestr([2000 1 2 3 4 5]), '02-Jan-2000 03:04:05'))
assert(strcmp(datestr('2010-03-04 11:12:13'), '04-Mar-2010 11:12:13'))
assert(strcmp(datestr(730736.9999999), '07-Sep-2000 23:59:59'))
assert(isempty(datestr([])))
