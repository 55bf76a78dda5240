npx waldur-contract verify "$WALDUR_URL" && npx waldur-contract diff "$WALDUR_SCHEMA"
