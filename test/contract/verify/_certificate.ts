/** A certificate for localhost that nobody signed, and its key: for servers that a client must not trust. */
export const untrusted = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgAqEQWCffY2DcGPGG
0wwJZE3zv8ek3Af7Bvdim4irc1qhRANCAATvOVc+Yn9klmi5JdhDICJ0B+IwENXS
fFqqvVXSIIwz6C+TqSRRgt/uFeAL4JynmE/5kzfZ02Rk/Om/hbqyU929
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBfjCCASWgAwIBAgIUdtGdI9weZaxNAd+YZytiFpocsngwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTE3MTUzNFoYDzIxMjYxMDI4
MTcxNTM0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATvOVc+Yn9klmi5JdhDICJ0B+IwENXSfFqqvVXSIIwz6C+TqSRRgt/u
FeAL4JynmE/5kzfZ02Rk/Om/hbqyU929o1MwUTAdBgNVHQ4EFgQUHTKi0y0PRtsK
dbcVuJJzdzYeTtswHwYDVR0jBBgwFoAUHTKi0y0PRtsKdbcVuJJzdzYeTtswDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBsn9pxE29KmX2NBzqQ3wRQ
HnUA/d7CYLKGetxbtjW7AgIgSOnFRrWWt5l5fdacyiQ/uRqv94I5njAbXKqtU0Up
Vcw=
-----END CERTIFICATE-----`,
};
