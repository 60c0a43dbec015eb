% The error keeps identifier and message.
%@ source: documentation page of the function
throwAsCaller(MException('a:b', 'hi'))
%@ error: a:b "hi"
