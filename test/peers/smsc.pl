#!/usr/bin/perl
# An operator that shares no line of code with us: SMPP by Debian's Net::SMPP, the alphabet by Perl's Encode.
# It listens on a free port of loopback and takes one transceiver (peer / secreto).
# In:  «number<TAB>text», or «gsm<TAB>number<TAB>text» for the alphabet of phones; without it UCS-2.
# Out: «port N», «bound», «status N» of a text we delivered, «sent<TAB>number<TAB>coding<TAB>text».
use strict;
use warnings;
use Encode qw(decode encode);
use IO::Select;
use Net::SMPP;

binmode STDIN, ':raw';
binmode STDOUT, ':encoding(UTF-8)';
$| = 1;

my $listener = Net::SMPP->new_listen('127.0.0.1', port => 0, smpp_version => 0x34) or die "no port: $!";
print 'port ' . $listener->sockport . "\n";
my $line = $listener->accept or die "nobody came: $!";
$line->set_version(0x34);
my $seq  = 1000;
my $name = 0;
my $both = IO::Select->new($line, \*STDIN);

sub taken {
  my ($pdu) = @_;
  my $text = $pdu->{data_coding} == 8 ? decode('UTF-16BE', $pdu->{short_message}) : decode('gsm0338', $pdu->{short_message});
  print "sent\t+$pdu->{destination_addr}\t$pdu->{data_coding}\t$text\n";
  my $id = sprintf 'peer-%d', ++$name;
  $line->submit_sm_resp(message_id => $id, seq => $pdu->{seq});
  $line->deliver_sm(
    source_addr => $pdu->{destination_addr}, destination_addr => $pdu->{source_addr}, esm_class => 4,
    short_message => "id:$id sub:001 dlvrd:001 submit date:2611201830 done date:2611201830 stat:DELIVRD err:000 text:",
    seq => ++$seq, async => 1,
  );
}

sub answer {
  my ($pdu) = @_;
  my $cmd = $pdu->{cmd};
  if ($cmd == 9) {
    my $right = $pdu->{system_id} eq 'peer' && $pdu->{password} eq 'secreto';
    $line->bind_transceiver_resp(system_id => 'peer', seq => $pdu->{seq}, status => $right ? 0 : 0x0d);
    print $right ? "bound\n" : "refused\n";
  }
  elsif ($cmd == 4)    { taken($pdu) }
  elsif ($cmd == 0x15) { $line->enquire_link_resp(seq => $pdu->{seq}) }
  elsif ($cmd == 6)    { $line->unbind_resp(seq => $pdu->{seq}); exit 0 }
  elsif ($cmd == 0x80000005) { print "status $pdu->{status}\n" }
}

sub deliver {
  my @fields = split /\t/, $_[0];
  my $gsm  = $fields[0] eq 'gsm' ? shift @fields : '';
  my ($number, $text) = @fields;
  $number =~ s/^\+//;
  $line->deliver_sm(
    source_addr_ton => 1, source_addr_npi => 1, source_addr => $number, destination_addr => '30900',
    data_coding => $gsm ? 0 : 8,
    short_message => $gsm ? encode('gsm0338', $text) : encode('UTF-16BE', $text),
    seq => ++$seq, async => 1,
  );
}

# Lines are read unbuffered, so that select tells the truth about what waits.
my $typed = '';
while (1) {
  for my $ready ($both->can_read) {
    if ($ready == $line) {
      my $pdu = $line->read_pdu or exit 0;
      answer($pdu);
    }
    else {
      sysread(STDIN, my $more, 4096) or exit 0;
      $typed .= $more;
      deliver(decode('UTF-8', $1)) while $typed =~ s/^([^\n]*)\n//;
    }
  }
}
